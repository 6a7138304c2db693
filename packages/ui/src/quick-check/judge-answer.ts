export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

/** A wrong answer that many give, with what it shows. */
export interface ExpectedMistake {
  readonly value: number;
}

export type Judgement =
  | { readonly kind: "right" }
  | { readonly kind: "known-mistake"; readonly index: number }
  | { readonly kind: "wrong-sign" }
  | { readonly kind: "close"; readonly difference: number }
  | { readonly kind: "wrong" };

/** Answers are given to three or four digits. */
export const usualTolerance: Tolerance = { absolute: 1e-9, relative: 5e-4 };

/** How near an answer must be to be told that it is the precision that is missing. */
const nearby = 0.02;

/** |given − answer| ≤ absolute + relative·|answer|; a known mistake is looked for before "close". */
export function judgeAnswer(
  given: number,
  answer: number,
  mistakes: readonly ExpectedMistake[],
  tolerance: Tolerance = usualTolerance,
): Judgement {
  const matches = (value: number): boolean =>
    Math.abs(given - value) <= tolerance.absolute + tolerance.relative * Math.abs(value);
  if (matches(answer)) return { kind: "right" };
  const index = mistakes.findIndex(({ value }) => matches(value));
  if (index >= 0) return { kind: "known-mistake", index };
  if (matches(-answer)) return { kind: "wrong-sign" };
  const difference = given - answer;
  if (Math.abs(difference) <= nearby * Math.abs(answer)) return { kind: "close", difference };
  return { kind: "wrong" };
}
