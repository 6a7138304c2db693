import { spawnSync } from "node:child_process";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryBindings, arbitraryExpression } from "../../test/arbitrary-expression.ts";
import { entriesOutside } from "../../test/entries-outside.ts";
import {
  add,
  apply,
  compare,
  constant,
  multiply,
  negate,
  power,
  subtract,
  variable,
  where,
} from "./build.ts";
import { evaluate } from "./evaluate.ts";
import type { Expression } from "./expression.ts";
import { toPython } from "./python-source.ts";

const [x, y] = [variable("x"), variable("y")];

const hasPython = spawnSync("python3", ["-c", "import math; math.cbrt"]).status === 0;
if (!hasPython) {
  console.warn(
    "SKIPPED: no python3 ≥ 3.11 on the PATH, so the Python source is compared as text only",
  );
}

// one value each, or null where Python raised or left the real numbers
const runner = `
import json, math, sys
def run(case):
    try:
        value = eval(case["source"], {"math": math, **case["bindings"]})
        return value if isinstance(value, (int, float)) and math.isfinite(value) else None
    except (ArithmeticError, ValueError, TypeError): # TypeError: a negative base made it complex
        return None
print(json.dumps([run(case) for case in json.load(sys.stdin)]))
`;

function runPython(cases: readonly { source: string; bindings: object }[]): (number | null)[] {
  const { stdout, stderr } = spawnSync("python3", ["-c", runner], {
    input: JSON.stringify(cases),
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

describe("toPython", () => {
  test.skipIf(!hasPython)("computes what evaluate computes, wherever Python has an answer", () => {
    const sample = fc.sample(fc.tuple(arbitraryExpression(), arbitraryBindings), {
      numRuns: 600,
      seed: 20261124,
    });
    const cases = sample.map(([expression, bindings]) => ({
      source: toPython(expression),
      bindings,
    }));
    const answers = runPython(cases);
    let judged = 0;
    for (const [i, [expression, bindings]] of sample.entries()) {
      const [answer, wanted] = [answers[i], evaluate(expression, bindings)];
      if (answer === null || answer === undefined || !Number.isFinite(wanted)) continue;
      judged += 1;
      const outside = entriesOutside(answer, wanted, { abs: 1e-9, rel: 1e-9 });
      expect(outside, `source ${cases[i]?.source}`).toEqual([]);
    }
    expect(judged).toBeGreaterThan(300);
  });

  test.skipIf(!hasPython)("never raises for the functions of neural networks", () => {
    const points = [-1000, -40, -1, 0, 1, 40, 1000];
    const names = ["sigmoid", "softplus", "relu", "tanh", "erf", "abs", "sign"] as const;
    const cases = names.flatMap((name) => points.map((at) => ({ name, at })));
    const answers = runPython(
      cases.map(({ name, at }) => ({
        source: toPython(apply(name, add(x, 0.5))),
        bindings: { x: at },
      })),
    );
    const wanted = cases.map(({ name, at }) => evaluate(apply(name, add(x, 0.5)), { x: at }));
    expect(
      entriesOutside(
        answers.map((a) => a ?? NaN),
        wanted,
        { abs: 1e-300, rel: 1e-13 },
      ),
    ).toEqual([]);
  });

  test.each<[string, Expression]>([
    ["-x ** 2", negate(power(x, 2))],
    ["(-x) ** 2", power(negate(x), 2)],
    ["x ** -2", power(x, -2)],
    ["2.0 ** x", power(2, x)],
    ["(-2.0) ** x", power(-2, x)],
    ["x - (y - 1)", subtract(x, subtract(y, 1))],
    ["math.exp(-x) * x ** 2", multiply(apply("exp", negate(x)), power(x, 2))],
    ["-x if x < 0.0 else x", where(compare(x, "<", 0), negate(x), x)],
    ["(1 if x < y else 2) * x", multiply(where(compare(x, "<", y), 1, 2), x)],
    ["max(x + 1, 0.0)", apply("relu", add(x, 1))],
    ["math.nan", constant(NaN)],
    ["-math.inf", constant(-Infinity)],
    ["-0.0", constant(-0)],
  ])("writes %s", (source, expression) => {
    expect(toPython(expression)).toBe(source);
  });

  test("never imports and binds an argument it would write twice", () => {
    expect(toPython(apply("softplus", add(x, 1)))).toBe(
      "(lambda t: max(t, 0.0) + math.log1p(math.exp(-abs(t))))(x + 1)",
    );
  });
});
