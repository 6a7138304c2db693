import { fixedText } from "../plot/number-text.ts";
import type { Moments, MomentsState } from "./moments.ts";

/** The text alternative of the figure. */
export function describeMoments(state: MomentsState, moments: Moments, revealed: boolean): string {
  const { t, m, mHat, v, vHat, uncorrected, corrected } = moments;
  const averages =
    `Adam's averages over 30 steps of a ${state.gradient} gradient of mean 1, with ` +
    `β₁ = ${fixedText(state.beta1, 2)} and β₂ = ${fixedText(state.beta2, 3)}. At step ${t}: ` +
    `m = ${fixedText(m, 4)}, corrected ${fixedText(mHat, 4)}; v = ${fixedText(v, 4)}, corrected ` +
    fixedText(vHat, 4);
  if (!revealed) return `${averages}. The step is not shown before a prediction.`;
  return (
    `${averages}; the step is ${fixedText(uncorrected, 2)} learning rates without correction and ` +
    `${fixedText(corrected, 2)} with it.`
  );
}
