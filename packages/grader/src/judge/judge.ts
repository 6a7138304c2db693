import type { Exercise, RequirementResult } from "@gradus/exercise";
import type { Plan } from "../plan.ts";
import type { CallObservation } from "../sandbox/outcome.ts";
import type { Finding } from "./fault.ts";
import { type AnsweredCall, findFaults } from "./find-faults.ts";
import { messageOf } from "./messages.ts";
import { type Requirement, requirementsOf } from "./requirements.ts";
import { earlier } from "./stage.ts";

/** What observations come to, before anything is explained. */
export interface Judgement {
  readonly verdict: "accepted" | "partially_accepted" | "wrong_answer" | "run_time_error";
  readonly score: number;
  readonly requirements: readonly RequirementResult[];
  /** The findings of the requirement that decides the headline; empty for accepted. */
  readonly decisive: readonly Finding[];
  readonly findings: readonly Finding[];
  readonly calls: readonly AnsweredCall[];
}

/** Pure: the same exercise, plan and observations give the same judgement. */
export function judge(
  exercise: Exercise,
  plan: Plan,
  observations: readonly CallObservation[],
): Judgement {
  const calls = plan.calls.flatMap((call, index): AnsweredCall[] => {
    const observation = observations[index];
    return observation ? [{ ...call, observation }] : [];
  });
  const { findings, propertiesJudged } = findFaults(exercise, plan, calls);
  const requirements = requirementsOf(exercise.spec);
  const rightValues = requirements.every(
    ({ kind, id }) => kind !== "part" || !findings.some(({ requirement }) => requirement === id),
  );
  const results = requirements.map((requirement) =>
    resultOf(requirement, findings, calls, rightValues, propertiesJudged),
  );
  const decisive = findDecisive(findings);
  return {
    verdict: verdictOf(decisive),
    score: scoreOf(requirements, results),
    requirements: results,
    decisive,
    findings,
    calls,
  };
}

function resultOf(
  { id, title, kind }: Requirement,
  findings: readonly Finding[],
  calls: readonly AnsweredCall[],
  rightValues: boolean,
  propertiesJudged: ReadonlySet<string>,
): RequirementResult {
  const against = findings.filter(({ requirement }) => requirement === id);
  // A program that does nothing calls nothing and changes nothing: no merit before the values are right.
  const needsValues = kind === "purity" || kind === "cost";
  const unjudged =
    (needsValues && !rightValues && (kind === "cost" || against.length === 0)) ||
    (kind === "property" && !propertiesJudged.has(id));
  if (unjudged)
    return { id, title, status: "not_judged", message: "Judged once the values are right." };
  const [first] = findDecisive(against);
  if (!first) return { id, title, status: "met", message: null };
  return { id, title, status: "unmet", message: messageOf(first, against, calls) };
}

/** All findings of the requirement and stage that come first. */
export function findDecisive(findings: readonly Finding[]): readonly Finding[] {
  const first = findings.reduce<Finding | null>(
    (best, finding) =>
      best === null || earlier(finding.fault.stage, best.fault.stage) ? finding : best,
    null,
  );
  if (!first) return [];
  return findings.filter(
    ({ requirement, fault }) =>
      requirement === first.requirement && fault.stage === first.fault.stage,
  );
}

function verdictOf([first]: readonly Finding[]): Judgement["verdict"] {
  switch (first?.fault.stage) {
    case undefined:
      return "accepted";
    case "run_time":
      return "run_time_error";
    case "cost":
      return "partially_accepted";
    default:
      return "wrong_answer";
  }
}

function scoreOf(
  requirements: readonly Requirement[],
  results: readonly RequirementResult[],
): number {
  if (results.every(({ status }) => status === "met")) return 1;
  const total = requirements.reduce((sum, { weight }) => sum + weight, 0);
  const met = requirements.reduce(
    (sum, { weight }, index) => sum + (results[index]?.status === "met" ? weight : 0),
    0,
  );
  return met / total;
}
