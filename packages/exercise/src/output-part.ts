import type { Path } from "./data.ts";
import type { Tolerance } from "./tolerance.ts";

/**
 * How a part of the output is compared with the reference.
 *
 * - `close`: each number within the tolerance.
 * - `update`: the part is a moved copy of argument number `from`; the *move* is compared, since a
 *   wrong step of 1e-6 on a weight of 4 would hide inside any relative tolerance of the weight.
 *   Rounding of the sum (4 ulp of the weight) is allowed on top.
 * - `exact`: strings, booleans, integers, the same to the last bit.
 */
export type Comparison =
  | (Tolerance & { readonly kind: "close"; readonly why: string })
  | (Tolerance & { readonly kind: "update"; readonly from: number; readonly why: string })
  | { readonly kind: "exact" };

/** One requirement on values: the part of the output at `path`, judged and reported by itself. */
export interface OutputPart {
  readonly id: string;
  /** What the learner reads in the list: "the new weights". */
  readonly title: string;
  readonly path: Path;
  readonly comparison: Comparison;
  readonly weight: number;
}
