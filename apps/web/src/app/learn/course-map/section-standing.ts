import type { ProgressState } from "@/components/progress-state.ts";

export interface SectionStanding {
  readonly state: ProgressState;
  readonly accepted: number;
  readonly exercises: number;
}

/** How far a learner is with the exercises of one section; `states` has an entry for each begun one. */
export function sectionStanding(
  exercises: readonly string[],
  states: ReadonlyMap<string, ProgressState>,
): SectionStanding {
  const each = exercises.map((slug) => states.get(slug) ?? "not_started");
  const accepted = each.filter((state) => state === "accepted").length;
  return { state: together(each), accepted, exercises: each.length };
}

function together(states: readonly ProgressState[]): ProgressState {
  if (states.every((state) => state === "not_started")) return "not_started";
  if (states.every((state) => state === "accepted")) return "accepted";
  return states.some((state) => state === "accepted" || state === "partially_accepted")
    ? "partially_accepted"
    : "tried";
}
