import { GradeReport } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { shifted } from "./exercises/shifted.ts";
import { slope } from "./exercises/slope.ts";
import { honest, withSandbox } from "./with-sandbox.ts";

const { grade } = withSandbox(2);

const slopeOf = (expression: string): string =>
  `export function slope(f: (x: number) => number, x: number, h: number): number {\n  return ${expression};\n}`;
const stepOf = (body: string): string =>
  `export function step(w: number[], g: number[], rate: number) {\n  ${body}\n}`;

/** A report without its timings. */
function timeless(report: GradeReport): object {
  return { ...report, cpuMs: 0, wallMs: 0 };
}

function statuses({ requirements }: GradeReport): Readonly<Record<string, string>> {
  return Object.fromEntries(requirements.map(({ id, status }) => [id, status]));
}

describe("a right program", () => {
  test("meets every requirement, with score 1 and nothing to explain", async () => {
    const report = await grade(slope, honest);
    expect(GradeReport.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      verdict: "accepted",
      score: 1,
      headline: "Correct on all 22 inputs.",
      diagnosis: null,
      counterexample: null,
      error: null,
      exercise: "slope",
      seed: 1,
      sandbox: { level: 3 },
    });
    expect(statuses(report)).toEqual({
      slope: "met",
      "inputs-unchanged": "met",
      "odd-in-h": "met",
      calls: "met",
    });
  });
});

describe("a known misconception", () => {
  test("is named, with the smallest input that shows it", async () => {
    const report = await grade(slope, slopeOf("(f(x + h) - f(x)) / h"));
    expect(report).toMatchObject({
      verdict: "wrong_answer",
      diagnosis: { id: "forward" },
      counterexample: {
        call: "slope((x) => x ** 2, 3, 0.5)",
        expected: 6,
        received: 6.5,
        difference: { path: "", absolute: 0.5, relative: 0.5 / 6 },
        args: [
          { $function: { typescript: "(x) => x ** 2", python: "x ** 2", latex: "x^{2}" } },
          3,
          0.5,
        ],
      },
    });
    expect(statuses(report)).toMatchObject({
      slope: "unmet",
      "odd-in-h": "unmet",
      calls: "not_judged",
    });
  });

  test("is not guessed where nothing in the catalogue behaves like the program", async () => {
    const report = await grade(slope, slopeOf("(f(x + h) - f(x - h)) / (2 * h) + 0.001"));
    expect(report).toMatchObject({ verdict: "wrong_answer", diagnosis: null });
    expect(report.counterexample).not.toBeNull();
  });

  test("of cost alone is correct, but", async () => {
    const report = await grade(
      slope,
      slopeOf("((f(x + h) - f(x)) / h + (f(x) - f(x - h)) / h) / 2"),
    );
    expect(report).toMatchObject({
      verdict: "partially_accepted",
      score: 5 / 6,
      headline:
        "Correct, but the function you were given was called 4 times where twice is enough.",
      diagnosis: { id: "wasteful" },
    });
    expect(statuses(report)).toMatchObject({ slope: "met", calls: "unmet" });
  });

  test("of cost is not reported for a program that calls differently often", async () => {
    const report = await grade(
      slope,
      slopeOf("(f(x + h) - f(x - h) + 0 * (f(x) + f(x) + f(x))) / (2 * h)"),
    );
    expect(report).toMatchObject({ verdict: "partially_accepted", diagnosis: null });
  });
});

describe("inputs", () => {
  test("that are changed make a wrong answer, though every value is right", async () => {
    const report = await grade(
      shifted,
      stepOf(
        "for (const i of g.keys()) w[i] -= rate * g[i]; return { w, length: Math.hypot(...g) };",
      ),
    );
    expect(report).toMatchObject({
      verdict: "wrong_answer",
      score: 0.75,
      diagnosis: { id: "in-place" },
      headline: expect.stringMatching(
        /changed its input: w was \[.*\] and is now \[.*\]\. Work on a copy\.$/,
      ),
    });
    expect(statuses(report)).toEqual({
      weights: "met",
      length: "met",
      "inputs-unchanged": "unmet",
    });
  });

  const right = "return { w: w.map((v, i) => v - rate * g[i]), length: Math.hypot(...g) };";
  test.each([
    "w.momentum = 1;",
    "g[Symbol()] = 1;",
    "w.length = 0; w.push(...g);",
    "Object.defineProperty(w, 'hidden', { value: 1 });",
    "g.reverse().push(0);",
  ])("are compared with themselves in everything: %s", async (change) => {
    const keep = "const old = [[...w], [...g]];";
    const report = await grade(shifted, stepOf(`${keep} ${change} [w, g] = old; ${right}`));
    expect(report).toMatchObject({ verdict: "wrong_answer" });
    expect(statuses(report)).toMatchObject({ weights: "met", "inputs-unchanged": "unmet" });
  });

  test("that are changed and put back are unchanged", async () => {
    const report = await grade(shifted, stepOf(`w.reverse().reverse(); ${right}`));
    expect(report.verdict).toBe("accepted");
  });
});

describe("parts of an answer", () => {
  test("are judged by themselves", async () => {
    const report = await grade(
      shifted,
      stepOf("return { w: w.map((v, i) => v - rate * g[i]), length: g.length };"),
    );
    expect(statuses(report)).toMatchObject({ weights: "met", length: "unmet" });
    expect(report.score).toBe(0.5);
  });

  test("compare the move of a step, not the weight it moves", async () => {
    const report = await grade(
      shifted,
      stepOf(
        "return { w: w.map((v, i) => v - rate * g[i] * (1 + 1e-6)), length: Math.hypot(...g) };",
      ),
    );
    expect(statuses(report)).toMatchObject({ weights: "unmet", length: "met" });
  });
});

describe("the same seed", () => {
  test.each([
    honest,
    slopeOf("(f(x + h) - f(x)) / h"),
    slopeOf("f(x) > 1 ? nothing : x"),
    slopeOf("Math.random()"),
  ])("gives the same report, timings aside: %s", async (source) => {
    const [first, second] = [await grade(slope, source, 99), await grade(slope, source, 99)];
    expect(timeless(second)).toEqual(timeless(first));
  });
});

test("forty submissions at once, good and bad, each get their own verdict", async () => {
  const sources = [honest, slopeOf("(f(x + h) - f(x)) / h"), slopeOf("nothing"), ""];
  const verdicts = ["accepted", "wrong_answer", "run_time_error", "compile_error"];
  const reports = await Promise.all(
    Array.from({ length: 40 }, (_, index) => grade(slope, sources[index % 4] ?? "", index)),
  );
  expect(reports.map(({ verdict }) => verdict)).toEqual(
    Array.from({ length: 40 }, (_, index) => verdicts[index % 4]),
  );
});

describe("a fault of ours", () => {
  test("in a reference is a judge error with an id, and no blame", async () => {
    const broken = {
      ...slope,
      spec: {
        ...slope.spec,
        reference: () => {
          throw new Error("the reference is broken");
        },
      },
    };
    const report = await grade(broken, honest);
    expect(report).toMatchObject({
      verdict: "judge_error",
      score: 0,
      headline: expect.stringMatching(
        /on our side \(error GE-[0-9a-f]{8}\)\. Your program is not at fault/,
      ),
      error: { message: expect.stringMatching(/^GE-[0-9a-f]{8}: .*the reference is broken/) },
    });
  });

  test("such as an exercise without inputs never passes anybody", async () => {
    const { strata } = slope.spec.inputs;
    const empty = {
      ...slope,
      public: { ...slope.public, examples: [] },
      spec: { ...slope.spec, inputs: { edges: [], strata, fresh: 0 } },
    };
    expect(await grade(empty, honest)).toMatchObject({ verdict: "judge_error", score: 0 });
  });
});
