import { describe, expect, test } from "vitest";
import { slope } from "./exercises/slope.ts";
import { withSandbox } from "./with-sandbox.ts";

const { run, grade, gradeHonest } = withSandbox();

const cpuMs = 300;
/**
 * On an idle machine a program is gone 350 ms after its limit. Here CPU time decides, so that a
 * busy machine delays the end; ten times as late is when the supervisor stops waiting for CPU time.
 */
const latestMs = 10 * (cpuMs + 350);

describe("computing time", () => {
  const endless = {
    "a loop": "export const f = () => { for (;;); };",
    "a loop while loading": "for (;;);\nexport const f = () => 1;",
    "a loop that awaits": "export const f = async () => { while (true) await 0; };",
    "a chain of microtasks":
      "export const f = () => { const again = () => Promise.resolve().then(again); again(); return 1; };",
    "a loop that catches everything":
      "export const f = () => { for (;;) try { throw 1; } catch {} };",
    "a regular expression that backtracks":
      'export const f = () => /^(a+)+$/.test("a".repeat(60) + "!");',
    "squaring a bigint, which the engine does not interrupt":
      "export const f = () => { let b = 3n; for (;;) b = b * b; };",
    "a getter that never returns": "export const f = () => ({ get x() { for (;;); } });",
  };
  test.each(Object.entries(endless))("%s is ended at the limit", async (_title, source) => {
    const started = performance.now();
    const outcome = await run(source, [[]], { cpuMs });
    // The bigint may run out of memory first; both are limits of the learner's.
    expect(outcome.kind).toMatch(/^(time|memory)_limit$/);
    expect(performance.now() - started).toBeLessThan(latestMs);
    expect(await gradeHonest()).toMatchObject({ verdict: "accepted" });
  });

  test("the call that ran over is named", async () => {
    const source = "export const f = (x) => { while (x === 2); return x; };";
    expect(await run(source, [[0], [1], [2]], { cpuMs })).toMatchObject({
      kind: "time_limit",
      call: 2,
    });
  });

  test("all calls share one budget, whatever the wall clock says", async () => {
    const source = `export const f = (n) => { let s = 0; for (let i = 0; i < n; i++) s += i % 7; return s; };`;
    const calls = Array.from({ length: 50 }, () => [1_000]);
    const outcome = await run(source, calls, { cpuMs });
    expect(outcome.kind).toBe("observed");
    expect(outcome.cpuMs).toBeLessThan(cpuMs);
  });

  test("a verdict says which call ran over and what to look for", async () => {
    const report = await grade(
      { ...slope, spec: { ...slope.spec, limits: { cpuMs } } },
      "export const slope = () => { for (;;); };",
    );
    expect(report).toMatchObject({
      verdict: "time_limit_exceeded",
      headline:
        "slope((x) => x ** 3, 0, 0.5) used more than 0.3 s of computing time. Look for a loop whose condition never becomes false.",
      limits: { cpuMs },
    });
  });
});

describe("memory", () => {
  const bombs = {
    "lists of numbers":
      "export const f = () => { const a = []; for (;;) a.push(new Array(1e5).fill(1.5)); };",
    "lists that hold lists":
      "export const f = () => { let a = []; for (;;) a = [a, a.concat(a), [1, 2, 3]]; };",
    "pieces of a growing string":
      'export const f = () => { let s = "x"; const a = []; for (;;) { s = s + s.slice(0, 1e6) + "y"; a.push(s.split("")); } };',
    "typed arrays":
      "export const f = () => { const a = []; for (;;) a.push(new Float64Array(1e6).fill(1)); };",
    "an exploding map":
      "export const f = () => { const m = new Map(); for (let i = 0; ; i++) m.set(i, [i]); };",
  };
  test.each(Object.entries(bombs))("%s", async (_title, source) => {
    const outcome = await run(source, [[]], { cpuMs: 4_000 });
    expect(outcome.kind).toBe("memory_limit");
    expect(await gradeHonest()).toMatchObject({ verdict: "accepted" });
  });

  test("neither WebAssembly nor growing buffers are there to go around the limit", async () => {
    const source = `export const f = () => [
      typeof WebAssembly, typeof SharedArrayBuffer, typeof Atomics, typeof WeakRef,
      typeof FinalizationRegistry, typeof ArrayBuffer.prototype.resize,
      typeof ArrayBuffer.prototype.transfer, typeof Temporal,
    ];`;
    expect(await run(source)).toMatchObject({
      calls: [{ value: Array.from({ length: 8 }, () => "undefined") }],
    });
  });
});

describe("output", () => {
  test("a flood of the console is stopped, and the call named", async () => {
    const source = 'export const f = (x) => { while (x > 0) console.log("spam ".repeat(1000)); };';
    expect(await run(source, [[0], [1]])).toMatchObject({
      kind: "output_limit",
      what: "console",
      call: 1,
    });
    expect(await gradeHonest()).toMatchObject({ verdict: "accepted" });
  });

  test("a flood while loading, or one whose stop is caught, is still an output limit", async () => {
    const loading = 'for (;;) console.log("spam ".repeat(1000));\nexport const f = () => 1;';
    const caught = `export const f = () => {
      for (let i = 0; i < 1e3; i++) try { console.log("spam ".repeat(1000)); } catch {}
    };`;
    for (const source of [loading, caught])
      expect(await run(source)).toMatchObject({ kind: "output_limit", what: "console" });
  });

  test.each(["'x'.repeat(2e8)", "'x'.repeat(5e6)", "Array.from({ length: 9e5 }, () => 1 / 3)"])(
    "a giant result (%s) is refused",
    async (expression) => {
      const outcome = await run(`export const f = () => ${expression};`);
      expect(outcome).toMatchObject({ kind: "output_limit", what: "results" });
      expect(await gradeHonest()).toMatchObject({ verdict: "accepted" });
    },
  );

  test("values too deep, too many or circular are refused by name, the rest of the answer kept", async () => {
    const source = `export const f = (kind) => {
      if (kind === "deep") { let a = []; for (let i = 0; i < 2e5; i++) a = [a]; return a; }
      if (kind === "many") return new Uint8Array(2e6);
      if (kind === "round") { const a = {}; a.self = a; return a; }
      if (kind === "twice") { const a = [1]; return [a, a]; }
      return [, 1];
    };`;
    const outcome = await run(source, [["deep"], ["many"], ["round"], ["twice"], ["holes"]]);
    expect(JSON.stringify(outcome)).toContain("a value nested deeper than 64 levels");
    expect(outcome).toMatchObject({
      calls: [
        { kind: "returned" },
        { value: { $refused: "a value of more than 1000000 parts" } },
        { value: { self: { $refused: "a value that contains itself" } } },
        { value: [[1], [1]] },
        { value: { $refused: "an array with holes" } },
      ],
    });
  });
});

test("an array whose length lies is refused, not walked for ever", async () => {
  const source =
    "export const f = () => new Proxy([], { get: (_, key) => (key === 'length' ? 4e9 : 1) });";
  expect(await run(source)).toMatchObject({
    calls: [{ value: { $refused: "a value of more than 1000000 parts" } }],
  });
});

test("a recursion without end is the program's own error, with its line", async () => {
  const outcome = await run("export function f() {\n  return f();\n}");
  expect(outcome).toMatchObject({
    calls: [{ kind: "threw", error: { type: "RangeError", line: 2 } }],
  });
});
