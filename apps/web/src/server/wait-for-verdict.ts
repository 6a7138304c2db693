import "server-only";
import type { SubmissionDetail } from "@gradus/db";
import type { Events } from "./events.ts";

/** The longest that an answer is held back, in seconds. */
export const longestWait = 30;

/** The N of `Prefer: wait=N` (RFC 7240), at most 30; 0 where it is not asked for. */
export function preferredWait(headers: Headers): number {
  const wait = /(?:^|[,;\s])wait=(\d{1,6})(?=$|[,;\s])/i.exec(headers.get("prefer") ?? "");
  return Math.min(Number(wait?.[1] ?? 0), longestWait);
}

export interface Wait {
  readonly id: string;
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** Reads a submission once nothing more will come of it, or as it stands when the time is over. */
export async function waitForVerdict(
  events: Pick<Events, "onSubmission">,
  { id, seconds, signal }: Wait,
  read: () => Promise<SubmissionDetail>,
): Promise<SubmissionDetail> {
  const { promise: news, resolve } = Promise.withResolvers<void>();
  // Listens before it reads, so that a verdict between the two is not missed.
  const forget = events.onSubmission(id, ({ state }) => {
    if (isFinal(state)) resolve();
  });
  const time = setTimeout(resolve, seconds * 1000);
  const giveUp = (): void => resolve();
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    const submission = await read();
    if (isFinal(submission.state) || seconds === 0 || signal.aborted) return submission;
    await news;
    return await read();
  } finally {
    forget();
    clearTimeout(time);
    signal.removeEventListener("abort", giveUp);
  }
}

export function isFinal(state: SubmissionDetail["state"]): boolean {
  return state === "graded" || state === "failed";
}
