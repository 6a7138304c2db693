import { describe, expect, test } from "vitest";
import { slope } from "./exercises/slope.ts";
import { withSandbox } from "./with-sandbox.ts";

const { run, grade, gradeHonest } = withSandbox();

/** Programs that try to be believed instead of being right. */
const forgeries = {
  "rewriting the intrinsics": `
    JSON.stringify = () => '{"kind":"observed","arity":3,"isClass":false,"calls":[],"expressions":[]}';
    JSON.parse = () => ({});
    Array.prototype.map = () => [];
    Array.prototype.push = () => 0;
    Array.isArray = () => true;
    Object.prototype.toJSON = () => 6;
    Object.defineProperty(Object.prototype, "returned", { get: () => 6, configurable: true });
    Object.defineProperty(Array.prototype, "0", { get: () => 6, set() {}, configurable: true });
    Reflect.ownKeys = Reflect.apply = () => [];
    Function.prototype.call = Function.prototype.apply = Function.prototype.bind = () => 6;
    String.prototype.slice = RegExp.prototype.exec = () => null;
    Number.isFinite = () => false;
    Math.random = () => 0;
    export const slope = () => 1;`,
  "an object with toJSON": "export const slope = () => ({ toJSON: () => 6, valueOf: () => 6 });",
  "a thenable": "export const slope = () => ({ then: (resolve) => resolve(6) });",
  "a tag of the wire": 'export const slope = () => ({ $number: "NaN" });',
  "an object that pretends to be a verdict":
    'export const slope = () => ({ verdict: "accepted", score: 1, kind: "observed" });',
  "a Proxy that answers everything":
    "export const slope = () => new Proxy({}, { get: () => 6, ownKeys: () => ['a'], getOwnPropertyDescriptor: () => ({ value: 6, enumerable: true, configurable: true }) });",
  "an error that looks like the sandbox's own":
    'export const slope = () => { throw Object.assign(new Error("Isolate was disposed during execution due to memory limit"), { name: "SandboxError" }); };',
  "a stack that names another place":
    "export const slope = () => { const e = new Error('x'); e.stack = 'at solution.ts:999999:1'; throw e; };",
  "ending the realm's output from inside":
    "globalThis.gradusPrepare = globalThis.gradusGuest = null; export const slope = () => typeof gradusTrusted;",
  "the host's frames through prepareStackTrace": `
    let seen = [];
    Error.prepareStackTrace = (error, frames) => { seen = frames; return ""; };
    export const slope = (f) => {
      f(1); new Error().stack;
      return seen.map((frame) => String(frame.getThis?.()) + String(frame.getFunction?.())).join();
    };`,
};

describe("a program cannot forge a verdict", () => {
  test.each(Object.entries(forgeries))("by %s", async (_title, source) => {
    const report = await grade(slope, source);
    expect(["wrong_answer", "run_time_error"]).toContain(report.verdict);
    expect(report.score).toBeLessThan(1);
    expect(await gradeHonest()).toMatchObject({ verdict: "accepted", score: 1 });
  });

  test("what is forged is only what the function is said to return", async () => {
    const { calls } = Object(
      await run('Object.prototype.toJSON = () => "forged"; export const f = () => [1, { a: 2 }];'),
    );
    expect(calls).toEqual([{ kind: "returned", value: [1, { a: 2 }], changed: [], calls: [] }]);
  });
});

describe("nothing of the machine is in reach", () => {
  const reaching = {
    process: "typeof process",
    require: "typeof require",
    "the global of the host": `Function("return typeof this.process")()`,
    "the host through an error of an import":
      "(() => { try { return typeof (0, eval)('import.meta.url'); } catch (e) { return e.constructor.constructor('return typeof process')(); } })()",
    "the host through the console": 'console.log.constructor("return typeof process")()',
    timers: "typeof setTimeout",
    fetch: "typeof fetch",
  };
  test.each(Object.entries(reaching))("not %s", async (_title, expression) => {
    expect(await run(`export const f = () => ${expression};`)).toMatchObject({
      calls: [{ value: "undefined" }],
    });
  });
});

describe("the realm is the same for everyone", () => {
  test("the clock stands still and chance comes from the seed", async () => {
    const source =
      "export const f = () => [Date.now(), new Date().toISOString(), new Date(0).getTime(), Math.random()];";
    const [first, second] = [await run(source, [[]]), await run(source, [[]])];
    expect(first).toMatchObject({
      calls: [{ value: [1_735_689_600_000, "2025-01-01T00:00:00.000Z", 0, 0.6270739405881613] }],
    });
    expect(Object(second).calls).toEqual(Object(first).calls);
  });

  test("no program sees what the one before it left behind", async () => {
    await run("globalThis.left = Array.prototype.left = 1; export const f = () => 1;");
    expect(await run("export const f = () => [typeof left, typeof [].left];")).toMatchObject({
      calls: [{ value: ["undefined", "undefined"] }],
    });
  });

  test("all calls of one submission share one instance of the module", async () => {
    const source = "let calls = 0; export const f = () => ++calls;";
    expect(await run(source, [[], [], []])).toMatchObject({
      calls: [{ value: 1 }, { value: 2 }, { value: 3 }],
    });
  });
});
