import type { Exercise } from "@gradus/exercise";
import type { Grader } from "@gradus/grader";
import { checkPublic } from "./check-public.ts";
import { checkExamples, checkReference } from "./check-reference.ts";
import { checkSandboxed } from "./check-sandboxed.ts";
import { checkWrong, type KillRate } from "./check-wrong.ts";
import type { Fault } from "./fault.ts";
import type { Claim } from "./programs.ts";

export interface Verified {
  readonly slug: string;
  readonly seeds: number;
  readonly faults: readonly Fault[];
  readonly programs: Readonly<Record<Claim, number>>;
  /** The wrong program that the fewest inputs expose, and their share. */
  readonly weakest: { readonly id: string; readonly rate: number } | null;
  readonly ms: number;
}

/** Every check of the gate on one exercise; all faults are reported, not only the first. */
export async function verifyExercise(
  exercise: Exercise,
  grader: Grader,
  seeds: number,
  progress: () => void,
): Promise<Verified> {
  const started = performance.now();
  const faults: Fault[] = [];
  const report = (file: string, message: string): void => {
    faults.push({ file, message });
  };
  const all = Array.from({ length: seeds }, (_, index) => index + 1);
  checkExamples(exercise, report);
  checkReference(exercise, all, report);
  await checkPublic(exercise, report);
  const rates = checkWrong(exercise, all, report, progress);
  const programs = await checkSandboxed(exercise, grader, seeds, report);
  return {
    slug: exercise.public.slug,
    seeds,
    faults,
    programs,
    weakest: weakestOf(rates),
    ms: Math.round(performance.now() - started),
  };
}

function weakestOf(rates: readonly KillRate[]): Verified["weakest"] {
  const [first] = rates
    .map(({ id, exposed, inputs }) => ({ id, rate: inputs === 0 ? 0 : exposed / inputs }))
    .toSorted((a, b) => a.rate - b.rate);
  return first ?? null;
}
