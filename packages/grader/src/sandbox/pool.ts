import { encodeJob, type EncodedJob } from "./encode-job.ts";
import type { Job } from "./job.ts";
import type { Launcher } from "./launcher.ts";
import type { Outcome } from "./outcome.ts";
import { type Attempt, runOn } from "./run-on.ts";
import { type Answer, type RunnerProcess, startRunner } from "./runner-process.ts";

export interface Pool {
  /** Resolves to null when the first runner has booted, to the reason when none can. */
  readonly ready: Promise<string | null>;
  run(job: Job): Promise<Outcome>;
  close(): Promise<void>;
}

/** A job that waits for a runner; null tells it that none can be started. */
type Waiting = (runner: RunnerProcess | null) => void;

/** After so many runners in a row that died while booting, jobs are answered instead of kept waiting. */
const mostFailedBoots = 3;

/**
 * `size` runners at work and one more booted, so that a replaced runner costs nobody its start.
 * A runner is replaced after `recycleAfter` jobs, after any limit hit and after anything odd. A job
 * whose runner was lost is tried once more on another: its promise always resolves.
 */
export function createPool(launcher: Launcher, size: number, recycleAfter: number): Pool {
  const idle: RunnerProcess[] = [];
  const waiting: Waiting[] = [];
  const all = new Set<RunnerProcess>();
  const jobsDone = new WeakMap<RunnerProcess, number>();
  let failedBoots = 0;
  let lastWords = "";
  let busy = 0;
  let closed = false;

  function boot(): RunnerProcess {
    const runner = startRunner(launcher);
    all.add(runner);
    void runner.exited.then(() => forget(runner));
    void runner.ready.then((answer) => booted(runner, answer));
    return runner;
  }

  function booted(runner: RunnerProcess, answer: Answer): void {
    if (answer.kind === "reply") {
      failedBoots = 0;
      idle.push(runner);
      serve();
      return;
    }
    failedBoots += 1;
    lastWords = answer.death.lastWords.slice(-600);
    forget(runner);
    if (failedBoots < mostFailedBoots) fill();
    else for (const tell of waiting.splice(0)) tell(null);
  }

  function forget(runner: RunnerProcess): void {
    all.delete(runner);
    const place = idle.indexOf(runner);
    if (place >= 0) idle.splice(place, 1);
  }

  /** Never more than `size` at work: the spare only ever steps in. */
  function serve(): void {
    while (busy < size && idle.length > 0) {
      const take = waiting.shift();
      const runner = take && idle.shift();
      if (!take || !runner) return;
      busy += 1;
      take(runner);
    }
  }

  function fill(): void {
    if (closed) return;
    while (all.size < size + 1) boot();
  }

  function borrow(): Promise<RunnerProcess | null> {
    failedBoots = 0;
    fill();
    return new Promise((resolve) => {
      waiting.push(resolve);
      serve();
    });
  }

  function giveBack(runner: RunnerProcess, attempt: Attempt): void {
    busy -= 1;
    const done = (jobsDone.get(runner) ?? 0) + 1;
    jobsDone.set(runner, done);
    const spent = attempt.kind === "lost" || attempt.spent || done >= recycleAfter;
    if (!spent && runner.isAlive()) idle.unshift(runner);
    else {
      runner.kill();
      forget(runner);
      fill();
    }
    serve();
  }

  async function attempt(job: Job, encoded: EncodedJob): Promise<Attempt> {
    if (closed) return { kind: "lost", message: "The sandbox is closed." };
    const runner = await borrow();
    if (runner === null) return { kind: "lost", message: `No runner can be started. ${lastWords}` };
    const result = await runOn(runner, job, encoded);
    giveBack(runner, result);
    return result;
  }

  fill();
  const [first] = all;
  return {
    ready: (first ?? boot()).ready.then((answer) =>
      answer.kind === "reply" ? null : answer.death.lastWords,
    ),
    async run(job) {
      const encoded = encodeJob(job);
      const tried = await attempt(job, encoded);
      const last = tried.kind === "lost" ? await attempt(job, encoded) : tried;
      return last.kind === "done"
        ? last.outcome
        : { kind: "failed", message: last.message, cpuMs: 0 };
    },
    async close() {
      closed = true;
      const runners = [...all];
      for (const runner of runners) runner.kill();
      for (const tell of waiting.splice(0)) tell(null);
      await Promise.all(runners.map((runner) => runner.exited));
    },
  };
}
