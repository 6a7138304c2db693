import {
  type Argument,
  type Exercise,
  findRefused,
  isList,
  isRecord,
  printCall,
  type Received,
} from "@gradus/exercise";
import type { AnsweredCall } from "../judge/find-faults.ts";
import { findFaults } from "../judge/find-faults.ts";
import type { Finding } from "../judge/fault.ts";
import { type PlannedCall, rightAnswer } from "../plan.ts";
import type { CallObservation } from "../sandbox/outcome.ts";
import { simplerArguments } from "./candidates.ts";

/** A call that fails, with the finding that says how. */
export interface FailingCall {
  readonly call: AnsweredCall;
  readonly finding: Finding;
}

/** Runs the learner's program on more calls; null where it did not get to the end. */
export type Observe = (
  calls: readonly (readonly Argument[])[],
) => Promise<readonly CallObservation[] | null>;

const mostRounds = 3;
const mostCandidates = 24;

/** The failing call that is shortest to read, among those that were made anyway. */
export function smallestFailing(
  entry: string,
  findings: readonly Finding[],
  calls: readonly AnsweredCall[],
): FailingCall | null {
  return findings.reduce<FailingCall | null>((best, finding) => {
    const call = calls[finding.call];
    if (!call) return best;
    return best === null || length(entry, call) < length(entry, best.call)
      ? { call, finding }
      : best;
  }, null);
}

/**
 * Greedy rounds: all candidates of a round run in one crossing, and the shortest that still fails in
 * the same requirement at the same stage is kept. What comes out is true by construction: the
 * reference and the learner's program both ran on it.
 */
export async function shrink(
  exercise: Exercise,
  entry: string,
  start: FailingCall,
  observe: Observe,
): Promise<FailingCall> {
  let best = start;
  for (let round = 0; round < mostRounds; round += 1) {
    const planned = candidatesOf(exercise, entry, best.call);
    if (planned.length === 0) break;
    const observations = await observe(planned.map(({ args }) => args));
    if (observations === null) break;
    const shorter = stillFailing(exercise, entry, best, planned, observations);
    if (shorter === null) break;
    best = shorter;
  }
  return best;
}

function candidatesOf(
  exercise: Exercise,
  entry: string,
  call: AnsweredCall,
): readonly PlannedCall[] {
  const simpler = exercise.spec.shrink?.(call.args) ?? simplerArguments(call.args);
  const planned: PlannedCall[] = [];
  for (const args of simpler) {
    const expected = tryRightAnswer(exercise, args);
    const candidate = { origin: call.origin, args, expected: expected ?? null };
    if (expected !== null && length(entry, candidate) < length(entry, call))
      planned.push(candidate);
    if (planned.length === mostCandidates) break;
  }
  return planned;
}

/** Null where the reference has no finite answer: the candidate has left the domain. */
function tryRightAnswer(exercise: Exercise, args: readonly Argument[]): PlannedCall["expected"] {
  try {
    const answer = rightAnswer(exercise, args);
    return isFiniteData(answer) ? answer : null;
  } catch {
    return null;
  }
}

function isFiniteData(value: Received): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (isList(value)) return value.every(isFiniteData);
  return (
    findRefused(value) === null && (!isRecord(value) || Object.values(value).every(isFiniteData))
  );
}

function stillFailing(
  exercise: Exercise,
  entry: string,
  { finding }: FailingCall,
  planned: readonly PlannedCall[],
  observations: readonly CallObservation[],
): FailingCall | null {
  const calls = planned.flatMap((call, index): AnsweredCall[] => {
    const observation = observations[index];
    return observation ? [{ ...call, observation }] : [];
  });
  const { findings } = findFaults(exercise, { calls: planned, checks: [] }, calls);
  const same = findings.filter(
    ({ requirement, fault }) =>
      requirement === finding.requirement && fault.stage === finding.fault.stage,
  );
  return smallestFailing(entry, same, calls);
}

function length(entry: string, { args }: { readonly args: readonly Argument[] }): number {
  return printCall(entry, args).length;
}
