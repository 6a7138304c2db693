import { findSection } from "@gradus/curriculum";
import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading.tsx";
import { courseExercises } from "@/lib/course-exercises.ts";
import { progressStateOf } from "@/lib/exercise-progress.ts";
import { type CourseProgress, courseProgress } from "@/server/read/course-progress.ts";
import { currentActor } from "@/server/session.ts";
import { ExerciseList } from "./exercise-list.tsx";
import type { ListedExercise } from "./filter-exercises.ts";

export const metadata: Metadata = {
  title: "Exercises",
  description: "Every exercise of the course, in its order.",
};

export default async function ExercisesPage() {
  const actor = await currentActor();
  const progress = actor === null ? null : await courseProgress(actor);
  return (
    <div className="page-width pb-24">
      <PageHeading title="Exercises">
        A function each, written by you. Run and read without an account; sign in to submit.
      </PageHeading>
      <div className="max-w-3xl">
        <ExerciseList exercises={listed(progress)} />
      </div>
    </div>
  );
}

function listed(progress: CourseProgress | null): readonly ListedExercise[] {
  return courseExercises.map(({ slug, title, summary, section, level }) => {
    const own = progress?.exercises.get(slug);
    return {
      slug,
      title,
      summary,
      section: findSection(section)?.title ?? section,
      level,
      progress: own ? progressStateOf(own) : null,
    };
  });
}
