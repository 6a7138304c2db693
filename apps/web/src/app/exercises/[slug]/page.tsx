import "@gradus/ui/roles.css";
import { findExercise, findSection } from "@gradus/curriculum";
import { statements } from "@gradus/curriculum/pages";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { courseExercises } from "@/lib/course-exercises.ts";
import { summaryOf } from "@/server/api/submissions.ts";
import { type ExercisePage, exercisePage } from "@/server/read/exercise-page.ts";
import { currentActor } from "@/server/session.ts";
import type { NextStepsProps } from "./submit/next-steps.tsx";
import { type OwnWork, Workbench } from "./workbench.tsx";

interface ExercisePageProps {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  const { slug } = await params;
  const exercise = findExercise(slug);
  return exercise ? { title: exercise.title, description: exercise.summary } : {};
}

/** The workbench: the task, an editor, and what came of the program. */
export default async function ExerciseWorkbenchPage({ params }: ExercisePageProps) {
  const { slug } = await params;
  const actor = await currentActor();
  const page = await exercisePage(actor, slug);
  const Statement = statements[slug];
  if (page === null || Statement === undefined) notFound();
  const { exercise } = page;
  const section = sectionOf(exercise.section);
  return (
    <Workbench
      key={actor?.id ?? "visitor"}
      exercise={exercise}
      section={section}
      statement={
        <div className="prose">
          <Statement />
        </div>
      }
      own={actor === null ? null : ownWork(actor.id, page.own)}
      next={nextSteps(slug, section)}
    />
  );
}

function ownWork(userId: string, own: ExercisePage["own"]): OwnWork | null {
  if (own === null) return null;
  const { draft, history, hints } = own;
  return {
    userId,
    draft: draft && { source: draft.source, revision: draft.revision },
    history: { items: history.items.map(summaryOf), nextCursor: history.nextCursor },
    hints,
  };
}

function sectionOf(slug: string): { readonly title: string; readonly href: string | null } {
  const section = findSection(slug);
  return { title: section?.title ?? slug, href: section ? `/learn/${slug}` : null };
}

/** The next exercise in the order of the course, and the lesson of this one. */
function nextSteps(slug: string, section: ReturnType<typeof sectionOf>): NextStepsProps {
  const place = courseExercises.findIndex((exercise) => exercise.slug === slug);
  const next = courseExercises[place + 1];
  return {
    nextExercise: next ? { title: next.title, href: `/exercises/${next.slug}` } : null,
    lesson: section.href === null ? null : { title: section.title, href: section.href },
  };
}
