/** The part of an isolate that a watch needs. */
interface Watched {
  /** Nanoseconds of CPU time that its threads have used; it ticks while they run. */
  readonly cpuTime: bigint;
  readonly isDisposed: boolean;
  dispose(): void;
}

export interface Watch {
  /** What the isolate was ended for; null while it runs. */
  readonly passed: () => "time_limit" | "memory_limit" | null;
  readonly stop: () => void;
}

/** A process that holds more than this is being bombed past the limits of the isolate. */
const mostResidentBytes = 400 * 1_048_576;
const lookAtMemoryEveryMs = 50;

/**
 * Ends an isolate when it has used `cpuMs` more of CPU time than now, or far too much memory.
 *
 * isolated-vm's own timeout is wall time, which punishes a learner for a busy machine. The isolate
 * runs on another thread and its CPU clock can be read from here; CPU time never runs faster than
 * the wall, so the first look can wait for the whole budget, the second for what was left then, and
 * so on: a program that computes is stopped within a look or two, one that waits costs nothing.
 */
export function watch(isolate: Watched, cpuMs: number): Watch {
  const start = isolate.cpuTime;
  let passed: ReturnType<Watch["passed"]> = null;

  function end(reason: "time_limit" | "memory_limit"): void {
    passed = reason;
    isolate.dispose();
  }

  function look(): void {
    if (isolate.isDisposed) return;
    const left = cpuMs - Number(isolate.cpuTime - start) / 1e6;
    if (left > 0) timer = setTimeout(look, Math.max(left, 1));
    else end("time_limit");
  }

  function lookAtMemory(): void {
    if (!isolate.isDisposed && process.memoryUsage.rss() > mostResidentBytes) end("memory_limit");
  }

  let timer = setTimeout(look, cpuMs);
  const memoryTimer = setInterval(lookAtMemory, lookAtMemoryEveryMs);
  return {
    passed: () => passed,
    stop: () => {
      clearTimeout(timer);
      clearInterval(memoryTimer);
    },
  };
}
