import "server-only";
import { type Actor, type Database, learnerProgress, progressOn, rosterProgress } from "@gradus/db";
import { rosterRowView } from "./api/classrooms.ts";
import { progressView } from "./api/progress.ts";
import type { Enrolment, Events, SubmissionChange } from "./events.ts";
import { type EventSink, eventStream } from "./http/event-stream.ts";

export interface RosterToFollow {
  readonly db: Database;
  readonly events: Events;
  readonly actor: Actor;
  readonly classroomId: string;
  readonly signal: AbortSignal;
}

/**
 * What changes in a roster while somebody looks at it. Who is in the class is read at the start and
 * when somebody joins; whether the actor may see a learner is decided by the data layer each time.
 *
 * @throws {NotFoundError} when the class isn't there, or the actor doesn't lead it
 */
export async function followRosterEvents(roster: RosterToFollow): Promise<Response> {
  const { db, events, actor, classroomId, signal } = roster;
  const learners = new Set<string>();
  const readRows = async () => {
    const rows = await rosterProgress(db, actor, classroomId);
    for (const { learner } of rows) learners.add(learner.id);
    return rows;
  };
  await readRows();

  const tellCell = async (sink: EventSink, change: SubmissionChange): Promise<void> => {
    if (!learners.has(change.learnerId)) return;
    const progress = await learnerProgress(db, actor, change.learnerId);
    const { learnerId, exercise, submissionId: id, state } = change;
    const view = progressView(progressOn(progress, exercise));
    sink.send({
      event: "cell",
      data: { learnerId, exercise, submission: { id, state }, progress: view },
    });
  };
  const tellRow = async (sink: EventSink, enrolment: Enrolment): Promise<void> => {
    if (enrolment.classroomId !== classroomId) return;
    const row = (await readRows()).find(({ learner }) => learner.id === enrolment.learnerId);
    if (row) sink.send({ event: "row", data: rosterRowView(row) });
  };
  return eventStream(signal, (sink) => {
    const orEnd = (telling: Promise<void>) => void telling.catch(() => sink.close());
    const stops = [
      events.onAnySubmission((change) => orEnd(tellCell(sink, change))),
      events.onEnrolment((enrolment) => orEnd(tellRow(sink, enrolment))),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  });
}
