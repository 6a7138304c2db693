import { central, type DifferenceMethod, fivePoint, forward } from "@gradus/engine/diff";

export type MethodName = "forward" | "central" | "five-point";

export interface Method {
  readonly estimate: DifferenceMethod;
  /** p in error ≈ C·hᵖ, as the theory has it. */
  readonly order: number;
  /** Dashes that tell the lines apart without colour. */
  readonly dashes: string;
  /** log₁₀ of the step at which the line carries its name. */
  readonly labelAt: number;
}

export const methods: { readonly [Name in MethodName]: Method } = {
  forward: { estimate: forward, order: 1, dashes: "none", labelAt: -4.2 },
  central: { estimate: central, order: 2, dashes: "8 5", labelAt: -2.9 },
  "five-point": { estimate: fivePoint, order: 4, dashes: "1.5 4.5", labelAt: -1.45 },
};

export const methodNames: readonly MethodName[] = ["forward", "central", "five-point"];

/** The step that balances truncation O(hᵖ) and rounding O(ε/h): h = ε^(1/(p+1)). */
export function balancedStep({ order }: Method): number {
  return Number.EPSILON ** (1 / (order + 1));
}
