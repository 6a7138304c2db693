import Link from "next/link";
import { ProgressMark } from "@/components/progress-mark.tsx";
import { describeProgress, progressStateOf } from "@/lib/exercise-progress.ts";
import type { RosterView } from "@/server/api/classrooms.ts";
import type { ProgressView } from "@/server/api/progress.ts";
import "./roster-matrix.css";

export interface MatrixExercise {
  readonly slug: string;
  readonly title: string;
}

interface RosterMatrixProps {
  readonly classroomId: string;
  readonly rows: RosterView["rows"];
  readonly exercises: readonly MatrixExercise[];
  readonly now: Date;
}

const untouched: ProgressView = { state: "untouched" };

/** Learners × exercises. A cell says how far and after how many submissions, and opens the last one. */
export function RosterMatrix({ classroomId, rows, exercises, now }: RosterMatrixProps) {
  return (
    <table className="roster tabular text-sm">
      <caption className="sr-only">Progress of each learner with each exercise</caption>
      <thead>
        <tr>
          <th scope="col" className="roster-name">
            <span className="eyebrow">
              {rows.length === 1 ? "1 learner" : `${rows.length} learners`}
            </span>
          </th>
          {exercises.map(({ slug, title }) => (
            <th key={slug} scope="col" className="roster-exercise">
              <Link href={`/exercises/${slug}`} className="hover:underline">
                {title}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ learner, exercises: progress }) => (
          <tr key={learner.id}>
            <th scope="row" className="roster-name font-normal">
              <bdi>{learner.name}</bdi>
            </th>
            {exercises.map(({ slug, title }) => (
              <Cell
                key={slug}
                href={`/teach/${classroomId}/learners/${learner.id}/exercises/${slug}`}
                learner={learner.name}
                exercise={title}
                progress={progress[slug] ?? untouched}
                now={now}
              />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="roster-name font-normal text-muted">
            accepted
          </th>
          {exercises.map(({ slug }) => (
            <td key={slug} className="text-muted">
              {rows.filter((row) => row.exercises[slug]?.state === "passed").length}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

interface CellProps {
  readonly href: string;
  readonly learner: string;
  readonly exercise: string;
  readonly progress: ProgressView;
  readonly now: Date;
}

function Cell({ href, learner, exercise, progress, now }: CellProps) {
  const words = `${learner}, ${exercise}: ${describeProgress(progress, now)}`;
  if (progress.state === "untouched") {
    return (
      <td data-says={words}>
        <span className="sr-only">not started</span>
        <span aria-hidden className="roster-empty" />
      </td>
    );
  }
  return (
    <td data-says={words}>
      <Link href={href} prefetch={false} aria-label={words} className="roster-cell">
        <ProgressMark state={progressStateOf(progress)} silent />
        <span aria-hidden className="text-xs text-muted">
          {progress.attempts}
        </span>
      </Link>
    </td>
  );
}
