import Link from "next/link";
import { ButtonLink } from "@/components/button.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { ProgressMark } from "@/components/progress-mark.tsx";
import { now } from "@/lib/clock.ts";
import { courseExercises } from "@/lib/course-exercises.ts";
import { describeProgress, progressStateOf } from "@/lib/exercise-progress.ts";
import { classroomsOf } from "@/server/read/classrooms.ts";
import { courseProgress } from "@/server/read/course-progress.ts";
import type { Viewer } from "@/server/read/viewer.ts";
import { ClassList } from "./class-list.tsx";

/** Where somebody left off, one click from going on. */
export async function LearnerHome({ viewer }: { readonly viewer: Viewer }) {
  const { exercises } = await courseProgress(viewer);
  const begun = courseExercises.flatMap((exercise) => {
    const progress = exercises.get(exercise.slug);
    return progress === undefined || progress.state === "untouched" ? [] : [{ exercise, progress }];
  });
  const passed = begun.filter(({ progress }) => progress.state === "passed");
  return (
    <div className="page-width pb-24">
      <PageHeading title={<>Good to see you, {firstName(viewer.name)}</>} />
      <NextStep viewer={viewer} />
      <div className="mt-14 grid gap-x-16 gap-y-12 lg:grid-cols-[2fr_1fr]">
        <section aria-labelledby="progress-title">
          <h2 id="progress-title" className="heading mb-3 text-2xl">
            {passed.length} of {courseExercises.length} exercises accepted
          </h2>
          {begun.length === 0 ? (
            <p className="max-w-measure text-muted">
              What you submit appears here, with what it still lacks.
            </p>
          ) : (
            <ul>
              {begun.map(({ exercise, progress }) => (
                <li key={exercise.slug} className="flex gap-3 border-t border-hairline py-3">
                  <span className="mt-1 leading-none">
                    <ProgressMark state={progressStateOf(progress)} silent />
                  </span>
                  <span>
                    <Link
                      href={`/exercises/${exercise.slug}`}
                      className="font-medium hover:underline"
                    >
                      {exercise.title}
                    </Link>
                    <span className="block text-sm text-muted">
                      {describeProgress(progress, now())}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <ClassList classrooms={await classroomsOf(viewer)} />
      </div>
    </div>
  );
}

function NextStep({ viewer }: { readonly viewer: Viewer }) {
  const { lastExercise } = viewer;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-3">
      {lastExercise === null ? (
        <ButtonLink look="filled" href="/learn">
          Open the course
        </ButtonLink>
      ) : (
        <>
          <ButtonLink look="filled" href={`/exercises/${lastExercise.slug}`}>
            Continue: {lastExercise.title}
          </ButtonLink>
          <ButtonLink href="/learn">Open the course</ButtonLink>
        </>
      )}
    </div>
  );
}

/** The first word of a name; the whole where it is one word. */
function firstName(name: string) {
  return <bdi>{name.split(/\s/)[0]}</bdi>;
}
