import { ProgressMark } from "@/components/progress-mark.tsx";
import type { ProgressState } from "@/components/progress-state.ts";
import { PlannedMark } from "./planned-mark.tsx";

const meanings: readonly (readonly [ProgressState, string])[] = [
  ["accepted", "all exercises accepted"],
  ["partially_accepted", "some accepted"],
  ["tried", "begun"],
  ["not_started", "not begun"],
];

/** What the marks of the map mean. */
export function Legend() {
  return (
    <ul className="map-legend mb-10 flex flex-wrap gap-x-6 gap-y-1.5 text-sm text-muted min-[72rem]:flex-col">
      {meanings.map(([state, words]) => (
        <li key={state} className="flex items-center gap-2.5">
          <ProgressMark state={state} silent />
          {words}
        </li>
      ))}
      <li className="flex items-center gap-2.5">
        <PlannedMark />
        not written yet
      </li>
    </ul>
  );
}
