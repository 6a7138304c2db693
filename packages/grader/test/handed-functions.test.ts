import { component, multiply, power, sum, variable } from "@gradus/engine/symbolic";
import { functionOfVector, scalarFunction, vectorFunction } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { withSandbox } from "./with-sandbox.ts";

const { run } = withSandbox();

const square = scalarFunction(power(variable("x"), 2));
const bowl = functionOfVector(sum([power(component("w", 0), 2), power(component("w", 1), 2)]), 2);
const swap = vectorFunction([component("w", 1), multiply(component("w", 0), 10)], 2);

async function firstCall(source: string, argument: typeof square | typeof bowl | typeof swap) {
  const outcome = await run(source, [[argument]]);
  if (outcome.kind !== "observed") throw new Error(JSON.stringify(outcome));
  return outcome.calls[0];
}

describe("functions handed to a program", () => {
  test("take and give numbers and lists, and count their calls one by one", async () => {
    const outcome = await run(
      "export const f = (g, w) => { const first = g(w); return [first, g(w), g(w)].length === 3 ? first : null; };",
      [
        [square, 3],
        [bowl, [3, 4]],
        [swap, [3, 4]],
        [square, -0],
      ],
    );
    expect(outcome).toMatchObject({
      calls: [
        { value: 9, calls: [3] },
        { value: 25, calls: [3] },
        { value: [4, 30], calls: [3] },
        { value: 0, calls: [3] },
      ],
    });
  });

  test("count for each function argument of a call by itself", async () => {
    const outcome = await run("export const f = (g, h) => g(1) + h(2) + h(3);", [[square, square]]);
    expect(outcome).toMatchObject({ calls: [{ value: 14, calls: [1, 2] }] });
  });

  test("say what they take when they are called with something else", async () => {
    expect(await firstCall("export const f = (g) => g(3);", bowl)).toMatchObject({
      kind: "threw",
      error: {
        type: "TypeError",
        message: "the function you were given takes a list of 2 numbers, got 3",
        line: 1,
      },
    });
  });

  test("read vectors through getters and proxies as numbers, once", async () => {
    const odd = `export const f = (g) => {
      let reads = 0;
      const w = new Proxy([3, 4], { get: (list, key) => { reads += 1; return list[key]; } });
      return [g(w), reads, g({ get 0() { return "3"; }, 1: { valueOf: () => 4 } })];
    };`;
    expect(await firstCall(odd, bowl)).toMatchObject({ value: [25, 2, 25], calls: [2] });
  });

  test("pass on what an argument throws while it is read", async () => {
    const source =
      "export const f = (g) => { try { g({ get 0() { throw new Error('mine'); } }); } catch (e) { return [e.message, e instanceof Error]; } };";
    expect(await firstCall(source, bowl)).toMatchObject({ value: ["mine", true], calls: [0] });
  });
});

/**
 * Attempts to reach, reset or outwit the counter: each calls g exactly twice on purpose and tries
 * something on top. The count may be higher where the attempt itself calls; never lower.
 */
const attempts: Readonly<Record<string, string>> = {
  "its prototype": "Object.getPrototypeOf(g)",
  "a new prototype": "Object.setPrototypeOf(g, { call: 0 })",
  "its source": "Function.prototype.toString.call(g)",
  "its constructor": 'g.constructor("return typeof counts + typeof compiled")()',
  "its own properties": "Reflect.ownKeys(g).map((key) => g[key])",
  "its caller": "Object.getOwnPropertyDescriptor(g, 'caller')",
  "arguments of the callee": "(function () { return arguments.callee; })()",
  "an argument with valueOf": "g({ valueOf: () => { g.count = 0; return 2; } })",
  "an argument that throws": "g({ valueOf() { throw new Error('mine'); } })",
  "a symbol as argument": "g(Symbol())",
  "a bigint as argument": "g(1n)",
  "calling it with new": "new g(3)",
  "calling it through Reflect": "Reflect.apply(g, {}, [3])",
  "a full stack": `(() => {
    let caught = null;
    (function deeper() { try { deeper(); } catch { try { g(1); } catch (e) { caught = e; } } })();
    if (caught === null) return null;
    return caught.constructor.constructor("counts = null; Uint32Array.prototype.fill = null; return typeof counts")();
  })()`,
  "typed arrays under its feet":
    "(Object.defineProperty(Uint32Array.prototype, '0', { value: 0 }), Float64Array.prototype.set = null)",
  prepareStackTrace: `(() => {
    Error.prepareStackTrace = (e, frames) => frames.map((frame) => frame.getFunction?.());
    try { g({ valueOf() { return new Error().stack.length; } }); } catch {}
  })()`,
};

describe("the count of calls is out of the program's reach", () => {
  test.each(Object.entries(attempts))("through %s", async (_title, attempt) => {
    const source = `export const f = (g) => {
      g(1);
      try { ${attempt}; } catch {}
      g(2);
      return 0;
    };`;
    const call = await firstCall(source, square);
    expect(call?.calls[0]).toBeGreaterThanOrEqual(2);
    expect(call).toMatchObject({ kind: "returned", value: 0 });
  });

  test("an error over there never brings its realm along", async () => {
    const source = `export const f = (g) => {
      const foreign = [];
      const deeper = () => { try { deeper(); } catch (e) { if (!(e instanceof Error)) foreign.push(1); try { g(1); } catch (e2) { if (!(e2 instanceof RangeError)) foreign.push(2); } throw e; } };
      try { deeper(); } catch {}
      return foreign.length;
    };`;
    expect(await firstCall(source, square)).toMatchObject({ value: 0 });
  });
});
