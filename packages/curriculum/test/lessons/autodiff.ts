import { trace, type Value } from "@gradus/engine/autodiff";
import type { LessonFacts } from "./lesson-facts.ts";

const squared = (a: Value, b: Value, c: Value): Value => a.mul(b).add(c).pow(2);
const crossing = (a: Value, b: Value): Value => a.add(b).mul(a.mul(b));

function gradients(
  compute: (...leaves: Value[]) => Value,
  leaves: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const { nodes } = trace(compute, leaves);
  const inputs = nodes.filter(({ operation }) => operation === "input");
  return Object.fromEntries(inputs.map(({ label, gradient }) => [label, gradient]));
}

const naiveTanh = (x: number): number =>
  (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x));
const wholeNumbers = Array.from({ length: 801 }, (_, x) => x);

const low = gradients(squared, { a: 2, b: 3, c: 1 });
const high = gradients(squared, { a: 2, b: 3, c: 8 });
const cross = gradients(crossing, { a: 2, b: 3 });
const of = (table: Readonly<Record<string, number>>, leaf: string): number =>
  table[leaf] ?? Number.NaN;

export const autodiff: LessonFacts = {
  facts: [
    ["42", of(low, "a")],
    ["28", of(low, "b")],
    ["14", of(low, "c")],
    ["6.003", 2.001 * 3],
    ["49.042009", (2.001 * 3 + 1) ** 2],
    ["0.042009", (2.001 * 3 + 1) ** 2 - 49],
    ["710", wholeNumbers.findIndex((x) => Number.isNaN(naiveTanh(x)))],
    ["84", of(high, "a")],
    ["21", of(cross, "a")],
  ],
  quickChecks: [
    {
      answer: of(high, "a"),
      mistakes: [of(low, "a"), of(high, "c"), of(high, "b")],
    },
    {
      answer: of(cross, "a"),
      mistakes: [3 * (2 + 3), 1 * (2 * 3), of(cross, "b"), 15 * 6],
    },
  ],
  given: ["2.001"],
};
