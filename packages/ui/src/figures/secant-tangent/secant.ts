import { curves, type CurveName } from "./curves.ts";

/** What the reader has set. `h` is never 0: its size lives on a log scale and its sign apart. */
export interface SecantState {
  readonly curve: CurveName;
  readonly x: number;
  /** log₁₀ |h| */
  readonly exponent: number;
  readonly side: "right" | "left";
}

/** Everything the picture and its numbers show. */
export interface Secant {
  readonly x: number;
  readonly h: number;
  readonly here: number;
  readonly there: number;
  /** (f(x+h) − f(x)) / h */
  readonly secantSlope: number;
  /** f′(x), undefined at a corner. */
  readonly tangentSlope: number | undefined;
  readonly difference: number | undefined;
}

export const xRange = { from: -2, to: 2, step: 0.05 };
export const exponentRange = { from: -4, to: 0, step: 0.05 };

export const opening: SecantState = { curve: "square", x: 1, exponent: 0, side: "right" };

export function secantOf({ curve, x, exponent, side }: SecantState): Secant {
  const { f, slope } = curves[curve];
  const h = (side === "right" ? 1 : -1) * 10 ** exponent;
  const [here, there] = [f(x), f(x + h)];
  const secantSlope = (there - here) / h;
  const tangentSlope = slope(x);
  return {
    x,
    h,
    here,
    there,
    secantSlope,
    tangentSlope,
    difference: tangentSlope === undefined ? undefined : secantSlope - tangentSlope,
  };
}
