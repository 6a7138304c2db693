import type { Random } from "@gradus/engine/random";

/** One step of building an expression; `left` and `right` point back into the tape. */
// types, not interfaces: only so do they count as Data
export type Leaf = { readonly op: "leaf"; readonly value: number };
export type Combination = {
  readonly op: "add" | "mul";
  readonly left: number;
  readonly right: number;
};
export type Operation = Leaf | Combination;

/** An expression as the list of its steps; the last one is the result. */
export type Tape = readonly Operation[];

export const leaf = (value: number): Leaf => ({ op: "leaf", value });
export const plus = (left: number, right: number): Combination => ({ op: "add", left, right });
export const times = (left: number, right: number): Combination => ({ op: "mul", left, right });

/** `count` leaves with values in tenths, none of them 0. */
export function drawLeaves(random: Random, count: number): readonly Leaf[] {
  return Array.from({ length: count }, () => leaf(random.pick([-1, 1]) * random.grid(0.2, 2, 0.1)));
}

/** The numbers that the steps of a tape compute. */
export function valuesOf(tape: Tape): readonly number[] {
  const values: number[] = [];
  for (const step of tape) {
    if (step.op === "leaf") values.push(step.value);
    else {
      const [left = NaN, right = NaN] = [values[step.left], values[step.right]];
      values.push(step.op === "add" ? left + right : left * right);
    }
  }
  return values;
}

/** Leaves, then `steps` sums and products of whatever is there; values stay below 1000. */
export function drawTape(random: Random, leaves: number, steps: number): Tape {
  let tape: Tape = drawLeaves(random, leaves);
  for (let step = 0; step < steps; step += 1) {
    // the newest value takes part in most steps, so that the graph gets deep
    const newest = tape.length - 1;
    const other = random.integer(0, newest);
    const first = random.pick([newest, newest, random.integer(0, newest)]);
    const [left = 0, right = 0] = random.shuffle([first, other]);
    const product = [...tape, times(left, right)];
    const fits = Math.abs(valuesOf(product).at(-1) ?? NaN) < 1000;
    tape = fits && random.pick([true, false]) ? product : [...tape, plus(left, right)];
  }
  return tape;
}
