import type { Random } from "@gradus/engine/random";

/** A batch and the parameters of a network with one hidden layer; the rows of X and Y are examples. */
// a type, not an interface: only so does it count as Data
export type Network = {
  readonly X: readonly (readonly number[])[];
  readonly W1: readonly (readonly number[])[];
  readonly b1: readonly number[];
  readonly W2: readonly (readonly number[])[];
  readonly b2: readonly number[];
  readonly Y: readonly (readonly number[])[];
};

/** How many examples, inputs, hidden units and outputs. */
export interface NetworkShape {
  readonly examples: number;
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
}

/**
 * X holds integers, W1 tenths, and b1 odd multiples of 0.05: no hidden unit comes near the kink of
 * ReLU, where the order of a sum would decide which side it falls on.
 */
export function drawNetwork(random: Random, shape: NetworkShape): Network {
  const { examples, inputs, hidden, outputs } = shape;
  const rows = (count: number, row: () => readonly number[]): readonly (readonly number[])[] =>
    Array.from({ length: count }, row);
  return {
    X: rows(examples, () => random.vector(inputs, -2, 2, 1)),
    W1: rows(inputs, () => random.vector(hidden, -1, 1, 0.1)),
    b1: random.vector(hidden, -0.95, 0.95, 0.1),
    W2: rows(hidden, () => random.vector(outputs, -1, 1, 0.1)),
    b2: random.vector(outputs, -1, 1, 0.1),
    Y: rows(examples, () => random.vector(outputs, 0, 1, 1)),
  };
}
