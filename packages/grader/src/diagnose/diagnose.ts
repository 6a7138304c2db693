import type { Diagnosis, Entry, Exercise, Misconception } from "@gradus/exercise";
import { judgeParts } from "../judge/judge-call.ts";
import type { AnsweredCall } from "../judge/find-faults.ts";
import { alike, type Likeness } from "./fingerprint.ts";
import { observeOurs } from "./run-ours.ts";

/**
 * The misconception whose wrong program does on every call what the learner's did; null unless it is
 * exactly one (twins count as one). A guess is never shown as certain.
 */
export function diagnose(exercise: Exercise, calls: readonly AnsweredCall[]): Diagnosis | null {
  const matching = Object.entries(exercise.spec.misconceptions).filter(([id]) => {
    const entry = exercise.wrongPrograms[id];
    return entry !== undefined && behavesLike(exercise, entry, calls);
  });
  const [first, ...others] = matching;
  if (!first) return null;
  const [id, misconception] = first;
  if (!others.every((other) => areTwins(first, other))) return null;
  return { id, feedback: misconception.feedback };
}

type Named = readonly [string, Misconception];

function areTwins([id, { twin }]: Named, [otherId, other]: Named): boolean {
  return twin === otherId || other.twin === id;
}

function behavesLike(exercise: Exercise, entry: Entry, calls: readonly AnsweredCall[]): boolean {
  const { spec } = exercise;
  const { outputs } = spec;
  let rightValues = true;
  let sameCalls = true;
  for (const { args, expected, observation } of calls) {
    const ours = observeOurs(spec, entry, args);
    if (!alike(observation, ours, args, { outputs, calls: false } satisfies Likeness)) return false;
    sameCalls &&= observation.calls.join() === ours.calls.join();
    rightValues &&= judgeParts(spec, { args, expected, observation: ours }).every(isNull);
  }
  // A program of ours whose values are right is wrong by what it does to its inputs and how often it
  // calls: there the counts must agree.
  return sameCalls || !rightValues;
}

const isNull = (value: unknown): value is null => value === null;
