import type { ExerciseSpec } from "@gradus/exercise";

/** What a submission is judged by, in the order in which the learner reads it. */
export interface Requirement {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly kind: "part" | "purity" | "property" | "cost";
}

export const purityId = "inputs-unchanged";
export const costId = "calls";
const purityWeight = 1;

export function requirementsOf(spec: ExerciseSpec): readonly Requirement[] {
  return [
    ...spec.outputs.map(({ id, title, weight }) => ({ id, title, weight, kind: "part" as const })),
    { id: purityId, title: "the inputs are left unchanged", weight: purityWeight, kind: "purity" },
    ...(spec.properties ?? []).map(({ id, title, weight }) => ({
      id,
      title,
      weight,
      kind: "property" as const,
    })),
    ...(spec.cost
      ? [{ id: costId, title: spec.cost.title, weight: spec.cost.weight, kind: "cost" as const }]
      : []),
  ];
}
