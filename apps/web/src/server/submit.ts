import "server-only";
import { findSecretExercise } from "@gradus/curriculum/secret";
import {
  acceptSubmission,
  type Actor,
  countQueuedOf,
  type SubmissionDetail,
  withRetry,
} from "@gradus/db";
import { languageFacts, type Submission } from "@gradus/exercise";
import { graderVersion } from "@gradus/grader";
import { refuseLongSource } from "./api/source-size.ts";
import { notFound, Problem, tooManyRequests } from "./http/problem.ts";
import { drawSeed } from "./draw-seed.ts";
import type { Services } from "./services.ts";

export interface ProgramToSubmit extends Submission {
  readonly exercise: string;
  readonly idempotencyKey: string | undefined;
}

/** More than a person waits for; a script is told to slow down. */
const mostWaitingOfOne = 10;

/**
 * Stores a submission under a fresh seed. When this returns, it is on the disk and will be graded.
 *
 * @throws {Problem} 404, 409, 413, 422 or 429
 */
export async function submit(
  { db, queue, events }: Pick<Services, "db" | "queue" | "events">,
  actor: Actor,
  { exercise: slug, language, source, idempotencyKey }: ProgramToSubmit,
): Promise<SubmissionDetail> {
  const exercise = findSecretExercise(slug);
  if (!exercise) throw notFound("exercise");
  refuseLongSource(source);
  if (!exercise.public.spellings[language].available) {
    throw new Problem(
      "not_available",
      `${exercise.public.title} cannot be graded in ${languageFacts[language].title} yet.`,
      {
        errors: [{ field: "language", message: "It is not available yet." }],
      },
    );
  }
  if ((await countQueuedOf(db, actor.id)) >= mostWaitingOfOne) throw tooManyRequests(5_000);

  const { version: exerciseVersion } = exercise;
  const program = { exercise: slug, language, source };
  const seed = drawSeed(db.randomBytes);
  const { outcome, submission } = await withRetry(() =>
    acceptSubmission(db, actor, {
      ...program,
      seed,
      exerciseVersion,
      graderVersion,
      idempotencyKey,
    }),
  );
  if (outcome === "repeated") return sameProgram(submission, program);
  const { id, state } = submission;
  events.publish({ submissionId: id, learnerId: actor.id, exercise: slug, state, verdict: null });
  queue.wake();
  return submission;
}

function sameProgram(
  stored: SubmissionDetail,
  { exercise, language, source }: Pick<SubmissionDetail, "exercise" | "language" | "source">,
): SubmissionDetail {
  const same =
    stored.exercise === exercise && stored.language === language && stored.source === source;
  if (same) return stored;
  throw new Problem(
    "conflict",
    "This Idempotency-Key was used for another program. Draw a new one.",
  );
}
