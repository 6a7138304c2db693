/**
 * The text of a classic worker: the guest (`guest/guest.js`) and a listener for one job. Serve it
 * from a URL of its own with `script-src 'self' 'unsafe-eval'; connect-src 'none'`: the program is
 * compiled with eval, and neither the page nor the network is in reach.
 *
 * It says "ready" once it stands, so that the program's time does not include fetching this script.
 *
 * The code stays on the line where it was; only columns of its first line move.
 */
export function workerScript(guestSource: string): string {
  return `"use strict";
(function () {
  const prepare = ${guestSource.trim().replace(/;$/, "")};
  const post = self.postMessage.bind(self);
  const evaluate = eval;
  self.onmessage = function (event) {
    self.onmessage = null;
    const { code, job } = event.data;
    const guest = prepare(job, null, null);
    const exported = {};
    const refuse = function (name) {
      throw new Error("Nothing can be imported here, so not " + JSON.stringify(name) + " either.");
    };
    try {
      const load = evaluate(
        "(function (exports, module, require) {" + code + "\\n})\\n//# sourceURL=solution.ts",
      );
      load(exported, { exports: exported }, refuse);
    } catch (error) {
      const over = guest.over();
      if (over !== null) post({ kind: "answered", text: over });
      else post({ kind: "load_error", text: guest.thrown(error), console: guest.printed() });
      return;
    }
    post({ kind: "answered", text: guest.run(exported) });
  };
  post({ kind: "ready" });
})();
`;
}
