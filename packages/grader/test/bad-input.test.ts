import { GradeReport } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { createGrader } from "../src/index.ts";
import { shifted } from "./exercises/shifted.ts";
import { slope } from "./exercises/slope.ts";
import { honest, withSandbox } from "./with-sandbox.ts";

const { sandbox, grade, gradeHonest } = withSandbox();

const body = (text: string): string =>
  `export function slope(f: (x: number) => number, x: number, h: number): number {\n  ${text}\n}`;

interface Bad {
  readonly title: string;
  readonly source: string;
  readonly verdict: GradeReport["verdict"];
  readonly headline: RegExp;
  readonly error?: object;
}

const bad: readonly Bad[] = [
  {
    title: "an empty file",
    source: "",
    verdict: "compile_error",
    headline: /^There is no program yet: the file is empty\. .*slope/,
    error: { type: "EmptySource" },
  },
  {
    title: "nothing but blanks behind a byte order mark",
    source: "\uFEFF \n\n",
    verdict: "compile_error",
    headline: /the file is empty/,
  },
  {
    title: "64 kB and one byte",
    source: `${honest}\n//${"x".repeat(65_536 - honest.length - 2)}`,
    verdict: "compile_error",
    headline: /longer than 65536 bytes \(64 kB\)/,
    error: { type: "SourceTooLong" },
  },
  {
    title: "a misspelt export",
    source: honest.replace("slope", "slop"),
    verdict: "compile_error",
    headline: /No `slope` is exported, but `slop` is/,
    error: { type: "MissingExport" },
  },
  {
    title: "a function without export",
    source: `${honest.replace("export ", "")}\nexport const other = 1;`,
    verdict: "compile_error",
    headline:
      /`slope` is there, but it is not exported\. Put `export` before it\. It exports: other/,
  },
  {
    title: "a default export",
    source: honest.replace("export ", "export default "),
    verdict: "compile_error",
    headline: /exports a default, but `slope` is expected by name/,
  },
  {
    title: "a number under the right name",
    source: "export const slope = 3;",
    verdict: "compile_error",
    headline: /`slope` is exported, but it is a number/,
  },
  {
    title: "no export at all",
    source: "const a = 1;",
    verdict: "compile_error",
    headline: /A function named `slope` is expected, and none is exported/,
  },
  {
    title: "a syntax error",
    source: body("return (f(x + h) - f(x - h) / (2 * h);"),
    verdict: "compile_error",
    headline: /^Line 2: /,
    error: { type: "SyntaxError", line: 2, column: 40 },
  },
  {
    title: "a syntax error that only the engine sees",
    source: "const a = 1;\nconst a = 2;",
    verdict: "compile_error",
    headline: /^Line 2: Identifier 'a' has already been declared/,
    error: { type: "SyntaxError", line: 2, column: 7 },
  },
  {
    title: "an enum, whose types cannot be stripped",
    source: `enum Side { Left }\n${honest}`,
    verdict: "compile_error",
    headline: /^Line 1: TypeScript enum is not supported here\. .*as an object/,
    error: { type: "UnsupportedSyntax" },
  },
  {
    title: "an import",
    source: `${honest}\nimport { readFileSync } from "node:fs";\nconsole.log(readFileSync);`,
    verdict: "compile_error",
    headline: /^Line 4: This program imports "node:fs", and nothing can be imported here/,
    error: { type: "ImportRefused", line: 4 },
  },
  {
    title: "a dynamic import",
    source: `${honest}\nconst later = () => import("node:fs");`,
    verdict: "compile_error",
    headline: /^Line 4: This program imports "node:fs"/,
    error: { type: "ImportRefused", column: 21 },
  },
  {
    title: "an export taken from elsewhere",
    source: `export { slope } from "./other.ts";`,
    verdict: "compile_error",
    headline: /"\.\/other\.ts", and nothing can be imported here/,
  },
  {
    title: "brackets nested 1,500 deep",
    source: `export const slope = () => ${"(".repeat(1_500)}1${")".repeat(1_500)};`,
    verdict: "compile_error",
    headline: /nested more than 100 deep/,
    error: { type: "TooDeeplyNested", line: 1, column: 128 },
  },
  {
    title: "operators chained until the type stripper breaks",
    source: `export const slope = () => ${"!".repeat(60_000)}1;`,
    verdict: "compile_error",
    headline: /nested too deeply/,
    error: { type: "TooDeeplyNested" },
  },
  {
    title: "one parameter too many",
    source: honest.replace("h: number)", "h: number, n: number)").replace("2 * h", "n * h"),
    verdict: "wrong_answer",
    headline: /slope declares 4 parameters but is called with 3 \(f, x, h\)/,
  },
  {
    title: "a thrown error",
    source: body('throw new RangeError("h is too small");'),
    verdict: "run_time_error",
    headline: /^RangeError on line 2: h is too small/,
    error: { type: "RangeError", message: "h is too small", line: 2, column: 9 },
  },
  ...[
    "null",
    "undefined",
    '"a text"',
    "42n",
    "Symbol('s')",
    "{}",
    "new Proxy({}, { get() { throw 1; } })",
    "{ get message() { throw 1; }, get stack() { throw 2; } }",
  ].map((thrown): Bad => ({
    title: `a program that throws ${thrown}`,
    source: body(`throw ${thrown};`),
    verdict: "run_time_error",
    headline: /^The program threw /,
    error: { type: "ThrownValue", line: null },
  })),
  {
    title: "an error while the module is loaded",
    source: `const table = null as unknown as number[];\nexport const first = table[0];\n${honest}`,
    verdict: "run_time_error",
    headline:
      /while it was loaded, before slope was called: TypeError on line 2: Cannot read properties of null/,
    error: { type: "TypeError", line: 2, column: 27 },
  },
  {
    title: "NaN",
    source: body("return 0 / 0;"),
    verdict: "wrong_answer",
    headline: /returned NaN, where a finite number is right/,
  },
  {
    title: "a list instead of a number",
    source: body("return [(f(x + h) - f(x - h)) / (2 * h)] as never;"),
    verdict: "wrong_answer",
    headline: /should be a number, but it is a list of 1 number\. Return the number itself/,
  },
  {
    title: "a numeric string",
    source: body("return String((f(x + h) - f(x - h)) / (2 * h)) as never;"),
    verdict: "wrong_answer",
    headline: /should be a number, but it is the string "/,
  },
  {
    title: "nothing returned",
    source: body("f(x);"),
    verdict: "wrong_answer",
    headline: /but it is undefined\. Is a `return` missing\?/,
  },
  {
    title: "a promise",
    source: honest.replace("export function", "export async function"),
    verdict: "wrong_answer",
    headline: /but it is a Promise\. Leave out `async`/,
    error: { type: "PromiseReturned" },
  },
  {
    title: "a promise that is rejected",
    source: body("return Promise.reject(new Error('no')) as never;"),
    verdict: "wrong_answer",
    headline: /but it is a Promise/,
  },
  {
    title: "a promise that never settles, awaited at the top level",
    source: `await new Promise(() => {});\nexport const slope = () => 1;`,
    verdict: "compile_error",
    headline: /exported but never gets a value/,
  },
  ...Object.entries({
    "a function": "() => 1",
    "a boxed number": "new Number(1)",
    "a bigint": "1n",
    "a symbol": "Symbol()",
    "a Map": "new Map()",
    "a Set": "new Set()",
    "a Date": "new Date()",
    "an iterator": "[1][Symbol.iterator]()",
  }).map(([what, value]): Bad => ({
    title: `${what} as the result`,
    source: body(`return ${value} as never;`),
    verdict: "wrong_answer",
    headline: new RegExp(`should be a number, but it is ${what}\\.`),
    error: { type: "NotData" },
  })),
];

describe("each bad input has its own verdict and sentence, and spoils nothing after it", () => {
  test.each(bad)("$title", async ({ source, verdict, headline, error }) => {
    const report = await grade(slope, source);
    expect(GradeReport.parse(report)).toEqual(report);
    expect(report).toMatchObject({ verdict, score: 0, ...(error && { error }) });
    expect(report.headline).toMatch(headline);
    expect(await gradeHonest()).toMatchObject({ verdict: "accepted", score: 1 });
  });

  test("a language without a sandbox is our lack, not the learner's fault", async () => {
    const grader = createGrader({ sandbox: sandbox() });
    const submission = { language: "python", source: "def slope(): pass" } as const;
    const report = await grader.grade(slope, submission, { seed: 1 });
    expect(report).toMatchObject({
      verdict: "judge_error",
      headline: expect.stringMatching(/^Python programs cannot be graded here yet/),
    });
  });
});

describe("forms that a learner may choose freely", () => {
  const free = {
    "a byte order mark": `\uFEFF${honest}`,
    "carriage returns": honest.replaceAll("\n", "\r\n"),
    "an arrow function": "export const slope = (f, x, h) => (f(x + h) - f(x - h)) / (2 * h);",
    "a name given on export":
      "const d = (f, x, h) => (f(x + h) - f(x - h)) / (2 * h);\nexport { d as slope };",
    "a default parameter":
      "export const slope = (f, x, h = 1e-5) => (f(x + h) - f(x - h)) / (2 * h);",
    "rest parameters": "export const slope = (f, ...[x, h]) => (f(x + h) - f(x - h)) / (2 * h);",
    "output to the console": honest.replace("return", "console.log({ x, h }, [f]);\n  return"),
    "extra exports": `${honest}\nexport const unit = "metre";\nexport default slope;`,
    "a type-only import": `import type { Curve } from "./curve.ts";\n${honest}`,
    "the word import in a comment and a string": `// import it\nconst s = "import x from 'y'";\n${honest}`,
    "call, apply and bind on the function": `export const slope = (f, x, h) =>
      (f.call(null, x + h) - f.bind(null)(x - h)) / (2 * h);`,
  };
  test.each(Object.entries(free))("%s", async (_title, source) => {
    expect(await grade(slope, source)).toMatchObject({ verdict: "accepted", score: 1 });
  });

  test("a typed array is a list", async () => {
    const source = `export function step(w: number[], g: number[], rate: number) {
      const moved = new Float64Array(w.length).map((_, i) => w[i] - rate * g[i]);
      return { w: moved, length: Math.hypot(...g) };
    }`;
    expect(await grade(shifted, source)).toMatchObject({ verdict: "accepted" });
  });

  test("an instance of a class with the right fields is a record", async () => {
    const source = `class Step { constructor(w, length) { this.w = w; this.length = length; } }
    export const step = (w, g, rate) => new Step(w.map((v, i) => v - rate * g[i]), Math.hypot(...g));`;
    expect(await grade(shifted, source)).toMatchObject({ verdict: "accepted" });
  });
});
