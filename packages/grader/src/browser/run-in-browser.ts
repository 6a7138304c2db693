/* oxlint-disable unicorn/require-post-message-target-origin, unicorn/prefer-add-event-listener --
   a dedicated worker has no origin to name, and exactly one listener each. */
import { z } from "zod";
import { endingOf, ErrorReport, GuestAnswer, programError } from "../guest/answer.ts";
import type { GuestJob } from "../protocol.ts";
import type { BrowserJob, BrowserObservation, BrowserOutcome } from "./job.ts";

/** The part of the browser's Worker that is needed; the package is not compiled against the DOM. */
interface OneShotWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}
declare const Worker: new (url: string | URL) => OneShotWorker;

export interface RunInBrowser {
  /** Where the text of `workerScript` is served. */
  readonly workerUrl: string | URL;
  readonly job: BrowserJob;
  readonly timeoutMs: number;
}

const consoleCharacters = 1_000_000;
const consoleKept = 64_000;
const resultCharacters = 1_000_000;
/** How long fetching and starting the worker may take, on a slow network. */
const startMs = 20_000;

/**
 * Runs a program in a worker that lives for this one job and is ended with its answer or at the
 * timeout, which counts from the moment the worker stands. Advisory: nothing secret is in there and
 * nothing is recorded.
 */
export function runInBrowser({ workerUrl, job, timeoutMs }: RunInBrowser): Promise<BrowserOutcome> {
  return new Promise((resolve) => {
    const worker = new Worker(workerUrl);
    const finish = (outcome: BrowserOutcome): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(outcome);
    };
    const start = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => finish({ kind: "time_limit", timeoutMs }), timeoutMs);
      worker.postMessage({ code: job.code, job: JSON.stringify(guestJob(job)) });
    };
    let timer = setTimeout(() => finish({ kind: "failed", message: notStarted }), startMs);
    worker.onmessage = ({ data }) => {
      if (Ready.safeParse(data).success) start();
      else finish(readReply(data));
    };
    worker.onerror = ({ message }) => finish({ kind: "failed", message: message ?? notStarted });
  });
}

function guestJob({ entry, drive, calls, expressions }: BrowserJob): GuestJob {
  return {
    entry,
    drive,
    seed: 1,
    calls: calls.map(({ args }) => args),
    expressions,
    consoleCharacters,
    consoleKept,
    resultCharacters,
  };
}

const notStarted = "the worker could not be started";
const Ready = z.object({ kind: z.literal("ready") });

const Reply = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("answered"), text: z.string() }),
  z.object({ kind: z.literal("load_error"), text: z.string(), console: z.string() }),
]);

function readReply(data: unknown): BrowserOutcome {
  try {
    const reply = Reply.parse(data);
    if (reply.kind === "load_error") {
      const error = programError(ErrorReport.parse(JSON.parse(reply.text)));
      return { kind: "load_error", error, console: reply.console };
    }
    return outcomeOf(GuestAnswer.parse(JSON.parse(reply.text)));
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

function outcomeOf(answer: GuestAnswer): BrowserOutcome {
  switch (answer.kind) {
    case "observed":
      return {
        kind: "observed",
        calls: answer.calls.map(observation),
        expressions: answer.expressions.map(observation),
      };
    case "missing_export":
      return answer;
    case "output_limit":
      return { kind: "output_limit", what: answer.what };
  }
}

function observation(
  each: Parameters<typeof endingOf>[0] & { readonly console: string },
): BrowserObservation {
  return { ...endingOf(each), console: each.console };
}
