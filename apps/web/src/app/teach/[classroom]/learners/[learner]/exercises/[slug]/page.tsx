import { findExercise } from "@gradus/curriculum";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/back-link.tsx";
import { EmptyState } from "@/components/empty-state.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { learnerWork } from "@/server/read/learner-work.ts";
import { requireStaff } from "@/server/session.ts";
import { SubmissionList } from "./submission-list.tsx";
import { SubmissionView } from "./submission-view.tsx";

type Props = PageProps<"/teach/[classroom]/learners/[learner]/exercises/[slug]">;

export const metadata: Metadata = { title: "A learner’s work" };

export default async function LearnerExercisePage({ params, searchParams }: Props) {
  const actor = await requireStaff();
  const { classroom, learner: learnerId, slug } = await params;
  const exercise = findExercise(slug);
  if (exercise === undefined) notFound();
  const { submission } = await searchParams;
  const { learner, submissions, shown } = await learnerWork(actor, {
    learnerId,
    exercise: slug,
    submissionId: typeof submission === "string" ? submission : undefined,
  });
  return (
    <div className="page-width pb-24">
      <PageHeading
        eyebrow={<BackLink href={`/teach/${classroom}`}>The class</BackLink>}
        title={
          <>
            <bdi>{learner.name}</bdi>, {exercise.title}
          </>
        }
      />
      {shown === null ? (
        <EmptyState title="Nothing submitted yet">
          What {learner.name} writes stays private until it is submitted.
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-10">
          <section aria-labelledby="history-title" className="max-w-xl">
            <h2 id="history-title" className="eyebrow mb-2">
              {submissions.length === 1 ? "1 submission" : `${submissions.length} submissions`}
            </h2>
            <SubmissionList
              submissions={submissions}
              shown={shown.id}
              path={`/teach/${classroom}/learners/${learnerId}/exercises/${slug}`}
            />
          </section>
          <section aria-labelledby="submission-title">
            <h2 id="submission-title" className="sr-only">
              The submission
            </h2>
            <SubmissionView submission={shown} learner={learner.name} />
          </section>
        </div>
      )}
    </div>
  );
}
