import { DomainError } from "../errors.ts";
import { entry } from "../entry.ts";
import { requireSameLength } from "../same-length.ts";

/** An update rule without hidden state: what it remembers is a value that goes in and comes out. */
export interface Optimizer<State> {
  /** The state before the first step. */
  init(params: readonly number[]): State;
  /** One step along `grads`; nothing passed in is changed. Throws ShapeError unless all lengths agree. */
  step(
    state: State,
    params: readonly number[],
    grads: readonly number[],
  ): { readonly params: number[]; readonly state: State };
}

/** of(aᵢ, bᵢ) for each i. Throws ShapeError unless the lists have the same length. */
export function zip(
  a: readonly number[],
  b: readonly number[],
  of: (ai: number, bi: number) => number,
): number[] {
  requireSameLength("optimizer step", a, b);
  return a.map((ai, i) => of(ai, entry(b, i)));
}

/** Throws DomainError unless 0 ≤ value < 1. */
export function requireDecay(name: string, value: number): void {
  if (value < 0 || value >= 1) throw new DomainError(name, "0 ≤ value < 1", String(value));
}
