import { findExercise, type Part, type Section } from "@gradus/curriculum";
import Link from "next/link";
import { ProgressMark } from "@/components/progress-mark.tsx";
import type { CourseProgress } from "@/server/read/course-progress.ts";
import { describeProgress, progressStateOf } from "@/lib/exercise-progress.ts";

interface PartProgressProps {
  readonly part: Part;
  readonly progress: CourseProgress["exercises"];
  readonly now: Date;
}

/** The exercises of one part by section, each with its mark and what it means; nothing for a part without any. */
export function PartProgress({ part, progress, now }: PartProgressProps) {
  const sections = part.sections.filter(({ exercises }) => exercises.some(findExercise));
  if (sections.length === 0) return null;
  return (
    <section aria-labelledby={`progress-${part.slug}`}>
      <h2 id={`progress-${part.slug}`} className="heading mb-3 text-2xl">
        {part.title}
      </h2>
      {sections.map((section) => (
        <SectionProgress key={section.slug} section={section} progress={progress} now={now} />
      ))}
    </section>
  );
}

interface SectionProgressProps extends Omit<PartProgressProps, "part"> {
  readonly section: Section;
}

function SectionProgress({ section, progress, now }: SectionProgressProps) {
  return (
    <div className="grid gap-x-8 gap-y-1 border-t border-hairline py-4 sm:grid-cols-[14rem_1fr]">
      <h3 className="text-muted">
        <Link href={`/learn/${section.slug}`} className="hover:text-ink hover:underline">
          {section.title}
        </Link>
      </h3>
      <ul className="flex flex-col gap-3">
        {section.exercises.flatMap((slug) => {
          const exercise = findExercise(slug);
          if (exercise === undefined) return [];
          const state = progress.get(slug) ?? { state: "untouched" };
          return (
            <li key={slug} className="flex gap-3">
              <span className="mt-1 leading-none">
                <ProgressMark state={progressStateOf(state)} silent />
              </span>
              <span>
                <Link href={`/exercises/${slug}`} className="font-medium hover:underline">
                  {exercise.title}
                </Link>
                <span className="block text-sm text-muted">{describeProgress(state, now)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
