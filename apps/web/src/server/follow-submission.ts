import "server-only";
import type { SubmissionDetail } from "@gradus/db";
import { submissionView } from "./api/submissions.ts";
import type { Events } from "./events.ts";
import { eventStream } from "./http/event-stream.ts";
import { isFinal } from "./wait-for-verdict.ts";

/**
 * The states of a submission as they come, then its report, then the end. The row is read anew at
 * each change, so what is told is what is stored.
 */
export function followSubmissionEvents(
  events: Pick<Events, "onSubmission">,
  id: string,
  signal: AbortSignal,
  read: () => Promise<SubmissionDetail>,
): Response {
  return eventStream(signal, async (sink) => {
    let told = "";
    const tell = async (): Promise<void> => {
      const submission = submissionView(await read());
      const { state, failure, report } = submission;
      if (state === told) return;
      told = state;
      sink.send({ event: "state", data: { id, state, failure } });
      if (report !== null) sink.send({ event: "verdict", data: report });
      if (isFinal(state)) sink.close();
    };
    // One after the other: a change that comes while another is told waits for its turn.
    let telling = Promise.resolve();
    const next = (): Promise<void> => (telling = telling.then(tell).catch(() => sink.close()));
    const forget = events.onSubmission(id, () => void next());
    await next();
    return forget;
  });
}
