import { ApiProblem } from "@/lib/api.ts";
import { StateEvent, type SubmissionAnswer } from "./submission-answer.ts";
import { getSubmission } from "./submission-calls.ts";

interface FollowOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (state: "queued" | "running") => void;
}

const longPollSeconds = 20;
const retryMs = 2_000;

/**
 * Resolves with the submission once it is graded or has failed. Server-sent events while they last;
 * where they do not (a proxy that holds them back, a network that comes and goes) by long polling.
 * Rejects when the signal is aborted, and when the server refuses to tell.
 */
export async function followSubmission(
  id: string,
  { signal, onProgress }: FollowOptions,
): Promise<SubmissionAnswer> {
  await untilVerdictEvent(id, { signal, onProgress });
  for (;;) {
    signal.throwIfAborted();
    const answer = await poll(id, signal);
    if (answer === null) continue;
    if (answer.state === "graded" || answer.state === "failed") return answer;
    onProgress(answer.state);
  }
}

/** Null where the network failed: the submission is safe on the server, so one asks again. */
async function poll(id: string, signal: AbortSignal): Promise<SubmissionAnswer | null> {
  try {
    return await getSubmission(id, { seconds: longPollSeconds, signal });
  } catch (error) {
    const isRefused = error instanceof ApiProblem && error.status < 500 && error.status !== 429;
    if (signal.aborted || isRefused) throw error;
    await new Promise((resolve) => setTimeout(resolve, retryMs));
    return null;
  }
}

/** Resolves at the verdict and at the end of the stream, whichever comes first. */
function untilVerdictEvent(id: string, { signal, onProgress }: FollowOptions): Promise<void> {
  return new Promise((resolve) => {
    const events = new EventSource(`/api/v1/submissions/${id}/events`);
    const end = () => {
      events.close();
      resolve();
    };
    events.addEventListener("state", (event: MessageEvent<string>) => {
      const parsed = StateEvent.safeParse(JSON.parse(event.data));
      const state = parsed.data?.state;
      if (state === "queued" || state === "running") onProgress(state);
      else end();
    });
    events.addEventListener("verdict", end);
    events.addEventListener("error", end);
    signal.addEventListener("abort", end, { once: true });
  });
}
