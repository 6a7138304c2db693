import { errorAgainstStep, order } from "@gradus/engine/diff";
import { type Method, methodNames, type MethodName, methods } from "./methods.ts";

export interface Sample {
  readonly h: number;
  readonly error: number;
}

export interface ErrorLine {
  readonly method: MethodName;
  readonly samples: readonly Sample[];
  /** The measured slope on log–log axes, where truncation rules. */
  readonly slope: number;
}

/** What the errors are of. */
export interface Subject {
  readonly label: string;
  readonly f: (x: number) => number;
  readonly slope: (x: number) => number;
}

export type SubjectName = "sine" | "exponential";

export const subjects: { readonly [Name in SubjectName]: Subject } = {
  sine: { label: "sin x", f: Math.sin, slope: Math.cos },
  exponential: { label: "eˣ", f: Math.exp, slope: Math.exp },
};

export const smallestExponent = -16;
const samplesPerDecade = 8;

/** h = 10⁻¹⁶ … 1, eight to the decade. */
export const sampledSteps: readonly number[] = Array.from(
  { length: -smallestExponent * samplesPerDecade + 1 },
  (_, index) => 10 ** (smallestExponent + index / samplesPerDecade),
);

/** An error of exactly 0 is drawn at half the distance between neighbouring numbers. */
const leastError = Number.EPSILON / 2;

export function errorLines(subject: Subject, x: number): ErrorLine[] {
  return methodNames.map((name) => {
    const { estimate } = methods[name];
    const samples = errorAgainstStep(subject.f, subject.slope(x), x, sampledSteps, estimate);
    return {
      method: name,
      samples: samples.map(({ h, error }) => ({ h, error: Math.max(error, leastError) })),
      slope: measuredOrder(samples, roundingAt(subject, x)),
    };
  });
}

/** ε·|f(x)| / h: what rounding leaves of a difference quotient at best. */
export function roundingAt({ f }: Subject, x: number): (h: number) => number {
  return (h) => (Number.EPSILON * Math.abs(f(x))) / h;
}

/** The error of one method at one step. */
export function errorAt(subject: Subject, x: number, method: Method, h: number): number {
  const [sample] = errorAgainstStep(subject.f, subject.slope(x), x, [h], method.estimate);
  return sample?.error ?? Number.NaN;
}

/** Steps this far above the rounding count as truncation, and steps this large are not small yet. */
const wellAbove = 300;
const notSmall = 0.2;

function measuredOrder(samples: readonly Sample[], rounding: (h: number) => number): number {
  const truncation = samples.filter(
    ({ h, error }) => h <= notSmall && error > wellAbove * rounding(h),
  );
  return order(
    truncation.map(({ error }) => error),
    truncation.map(({ h }) => h),
  );
}
