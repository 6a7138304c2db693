/**
 * Which column of the map a part stands in. The long chain from limits to losses is the second, so
 * that integrals branch off to its left and many variables to its right.
 */
const lanes: Readonly<Record<string, number>> = {
  "integral-calculus": 0,
  foundations: 1,
  "differentiation-rules": 1,
  "activations-and-losses": 1,
  beyond: 1,
  multivariable: 2,
  advanced: 3,
  backpropagation: 3,
};

export const laneCount = 4;

/** A part the table does not know goes under the long chain. */
export function laneOf(part: string): number {
  return lanes[part] ?? 1;
}
