import type { Section } from "@gradus/curriculum";
import Link from "next/link";
import { ProgressMark } from "@/components/progress-mark.tsx";
import type { ProgressState } from "@/components/progress-state.ts";
import { PlannedMark } from "./planned-mark.tsx";
import { sectionStanding } from "./section-standing.ts";

interface StationProps {
  readonly section: Section;
  readonly states: ReadonlyMap<string, ProgressState>;
  /** The titles of the sections recommended first. */
  readonly before: readonly string[];
}

/** One section on the map: its mark, its title, what it holds. */
export function Station({ section, states, before }: StationProps) {
  const standing = sectionStanding(section.exercises, states);
  const empty = !section.lesson && section.exercises.length === 0;
  return (
    <Link
      href={`/learn/${section.slug}`}
      className="map-station group flex gap-3 py-3 leading-tight"
    >
      <span className="map-mark mt-0.5 shrink-0 leading-none">
        {empty ? <PlannedMark /> : <ProgressMark state={standing.state} />}
      </span>
      <span>
        <span
          className={`group-hover:underline underline-offset-3 ${empty ? "text-muted" : "font-medium"}`}
        >
          {section.title}
        </span>
        <span className="mt-0.5 block text-[0.8125rem] text-muted">
          {contents(section, standing.accepted)}
        </span>
        {before.length === 0 ? null : (
          <span className="map-before mt-0.5 block text-[0.8125rem] text-muted">
            Recommended first: {before.join(", ")}
          </span>
        )}
      </span>
    </Link>
  );
}

/** What a section holds now, in words; its progress where there is any. */
function contents({ lesson, exercises }: Section, accepted: number): string {
  const count = exercises.length === 1 ? "1 exercise" : `${exercises.length} exercises`;
  const done = accepted > 0 ? `${accepted} of ${count} accepted` : count;
  if (exercises.length === 0) return lesson ? "lesson" : "";
  return lesson ? `lesson, ${done}` : `${done}, no lesson yet`;
}
