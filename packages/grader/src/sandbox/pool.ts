import { encodeJob } from "./encode-job.ts";
import type { Job } from "./job.ts";
import type { Launcher } from "./launcher.ts";
import type { Outcome } from "./outcome.ts";
import { type Attempt, runOn } from "./run-on.ts";
import { type RunnerProcess, startRunner } from "./runner-process.ts";

export interface Pool {
  run(job: Job): Promise<Outcome>;
  close(): Promise<void>;
}

interface Waiting {
  readonly take: (runner: RunnerProcess) => void;
}

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
  let busy = 0;
  let closed = false;

  function boot(): void {
    const runner = startRunner(launcher);
    all.add(runner);
    void runner.exited.then(() => forget(runner));
    void runner.ready.then((answer) => {
      if (answer.kind === "reply") offer(runner);
    });
  }

  function forget(runner: RunnerProcess): void {
    all.delete(runner);
    const place = idle.indexOf(runner);
    if (place >= 0) idle.splice(place, 1);
  }

  /** Never more than `size` at work: the spare only ever steps in. */
  function offer(runner: RunnerProcess): void {
    idle.push(runner);
    serve();
  }

  function serve(): void {
    while (busy < size && idle.length > 0 && waiting.length > 0) {
      const runner = idle.shift();
      const job = waiting.shift();
      if (!runner || !job) return;
      busy += 1;
      job.take(runner);
    }
  }

  function fill(): void {
    while (!closed && all.size < size + 1) boot();
  }

  function borrow(): Promise<RunnerProcess> {
    fill();
    return new Promise((resolve) => {
      waiting.push({ take: resolve });
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

  async function attempt(job: Job, encoded: ReturnType<typeof encodeJob>): Promise<Attempt> {
    const runner = await borrow();
    const result = await runOn(runner, job, encoded);
    giveBack(runner, result);
    return result;
  }

  fill();
  return {
    async run(job) {
      const encoded = encodeJob(job);
      const first = await attempt(job, encoded);
      const last = first.kind === "lost" ? await attempt(job, encoded) : first;
      return last.kind === "done"
        ? last.outcome
        : { kind: "failed", message: last.message, cpuMs: 0 };
    },
    async close() {
      closed = true;
      const runners = [...all];
      for (const runner of runners) runner.kill();
      await Promise.all(runners.map((runner) => runner.exited));
    },
  };
}
