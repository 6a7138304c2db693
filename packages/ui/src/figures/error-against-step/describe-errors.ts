import { fixedText, powerOfTenText, scientificText } from "../plot/number-text.ts";
import type { ErrorLine, Subject } from "./error-lines.ts";
import { balancedStep, methods } from "./methods.ts";

/** A step to one digit: "10⁻⁵", "3.2 × 10⁻⁸". */
export function stepSizeText(h: number): string {
  const exponent = Math.log10(h);
  return Math.abs(exponent - Math.round(exponent)) < 1e-6
    ? powerOfTenText(Math.round(exponent))
    : scientificText(h, 1);
}

/** The text alternative of the figure. */
export function describeErrors(
  subject: Subject,
  x: number,
  lines: readonly ErrorLine[],
  revealed: boolean,
): string {
  const start = `Error of three difference formulas for the slope of ${subject.label} at x = ${fixedText(x, 1)}, against the step h, on log–log axes.`;
  if (!revealed) {
    return `${start} Only steps above 10⁻² are drawn before a prediction; there the errors fall as h shrinks.`;
  }
  const parts = lines.map(({ method, slope }) => {
    const best = scientificText(balancedStep(methods[method]), 1);
    return `${method}: falls with slope ${fixedText(slope, 2)} until about h = ${best}`;
  });
  return `${start} ${parts.join("; ")}. Left of its best step each error climbs again, along the line ε|f(x)|/h of rounding, and reaches the size of the slope itself at h = 10⁻¹⁶.`;
}
