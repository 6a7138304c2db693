import { fixedText, readoutText } from "../plot/number-text.ts";
import { curves } from "./curves.ts";
import type { Secant, SecantState } from "./secant.ts";

/** h with as many digits as its size needs: "0.50", "0.0063", "−0.10". */
export function stepText(h: number): string {
  const decimals = Math.max(2, 1 - Math.floor(Math.log10(Math.abs(h)) + 1e-9));
  return fixedText(h, decimals);
}

/** The text alternative: what the picture shows now, in the words of the lesson. */
export function describeSecant(state: SecantState, secant: Secant, revealed: boolean): string {
  const { label } = curves[state.curve];
  const { x, h, secantSlope, tangentSlope, difference } = secant;
  const start =
    `The curve of ${label} with a secant through the points at x = ${fixedText(x, 2)} and ` +
    `x + h = ${fixedText(x + h, 4)}, where h = ${stepText(h)}. ` +
    `The secant has slope ${readoutText(secantSlope)}.`;
  if (!revealed) return `${start} The tangent is not drawn before a prediction.`;
  if (tangentSlope === undefined || difference === undefined) {
    return `${start} The curve has a corner there and no tangent.`;
  }
  return `${start} The tangent at x has slope ${readoutText(tangentSlope)}; they differ by ${readoutText(difference)}.`;
}
