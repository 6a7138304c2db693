import { type Data, type Exercise, isFunctionArgument, type Property } from "@gradus/exercise";
import type { Plan, PlannedCall } from "../plan.ts";
import type { CallObservation } from "../sandbox/outcome.ts";
import type { Fault, Finding } from "./fault.ts";
import { judgeParts } from "./judge-call.ts";
import { costId, purityId } from "./requirements.ts";

/** A planned call together with what the program did. */
export interface AnsweredCall extends PlannedCall {
  readonly observation: CallObservation;
}

/** Everything that is wrong, requirement by requirement and call by call. */
export function findFaults(
  exercise: Exercise,
  plan: Plan,
  calls: readonly AnsweredCall[],
): { readonly findings: readonly Finding[]; readonly propertiesJudged: ReadonlySet<string> } {
  const findings: Finding[] = [];
  const badlyFormed = new Set<number>();
  for (const [index, call] of calls.entries()) {
    for (const { requirement, fault } of faultsOfCall(exercise, call)) {
      if (fault.stage === "run_time" || fault.stage === "shape" || fault.stage === "non_finite")
        badlyFormed.add(index);
      findings.push({ requirement, call: index, fault });
    }
  }
  const propertiesJudged = new Set<string>();
  for (const { property: position, input, derived } of plan.checks) {
    const property = exercise.spec.properties?.[position];
    if (!property || [input, ...derived].some((index) => badlyFormed.has(index))) continue;
    propertiesJudged.add(property.id);
    if (!holds(property, calls, input, derived))
      findings.push({
        requirement: property.id,
        call: input,
        fault: { stage: "properties", feedback: property.feedback },
      });
  }
  return { findings, propertiesJudged };
}

interface RequirementFault {
  readonly requirement: string;
  readonly fault: Fault;
}

function faultsOfCall(exercise: Exercise, call: AnsweredCall): readonly RequirementFault[] {
  const { spec } = exercise;
  const parts = judgeParts(spec, call).flatMap((fault, position): RequirementFault[] => {
    const id = spec.outputs[position]?.id;
    // The values of a derived call are the business of its property.
    if (!fault || !id || (call.origin.kind === "derived" && fault.stage === "values")) return [];
    return [{ requirement: id, fault }];
  });
  return [...parts, ...purityFaults(call), ...costFaults(exercise, call)];
}

function purityFaults({ observation, args }: AnsweredCall): readonly RequirementFault[] {
  if (observation.changed.length === 0) return [];
  const changes = observation.changed.map(({ index, now }) => {
    const argument = args[index];
    const before = argument === undefined || isFunctionArgument(argument) ? undefined : argument;
    return { index, before, now };
  });
  return [{ requirement: purityId, fault: { stage: "purity", changes } }];
}

function costFaults({ spec }: Exercise, call: AnsweredCall): readonly RequirementFault[] {
  if (!spec.cost || call.origin.kind === "derived") return [];
  const called = call.observation.calls[spec.cost.functionIndex] ?? 0;
  const allowed = spec.cost.calls(call.args);
  return called <= allowed
    ? []
    : [{ requirement: costId, fault: { stage: "cost", called, allowed } }];
}

function holds(
  property: Property,
  calls: readonly AnsweredCall[],
  input: number,
  derived: readonly number[],
): boolean {
  const answers = [input, ...derived].flatMap((index) => calls[index] ?? []);
  const outputs = answers.map(({ observation }) =>
    // The form of these answers was found right: nothing in them was refused.
    observation.kind === "returned" ? (observation.value as Data) : undefined,
  );
  const [first, ...others] = answers;
  return (
    first === undefined ||
    property.holds(
      outputs,
      first.args,
      others.map(({ args }) => args),
    )
  );
}
