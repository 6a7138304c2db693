/** The part of an isolate that the deadline needs. */
interface Clocked {
  /** Nanoseconds of CPU time that its threads have used; it ticks while they run. */
  readonly cpuTime: bigint;
  readonly isDisposed: boolean;
  dispose(): void;
}

export interface Deadline {
  readonly passed: () => boolean;
  readonly stop: () => void;
}

/**
 * Ends an isolate when it has used `cpuMs` more of CPU time than now.
 *
 * isolated-vm's own timeout is wall time, which punishes a learner for a busy machine. The isolate
 * runs on another thread and its CPU clock can be read from here; CPU time never runs faster than
 * the wall, so the first look can wait for the whole budget, the second for what was left then, and
 * so on: a program that computes is stopped within a look or two, one that waits costs nothing.
 */
export function startDeadline(isolate: Clocked, cpuMs: number): Deadline {
  const start = isolate.cpuTime;
  let passed = false;
  let timer: ReturnType<typeof setTimeout>;
  const look = (): void => {
    if (isolate.isDisposed) return;
    const left = cpuMs - Number(isolate.cpuTime - start) / 1e6;
    if (left > 0) {
      timer = setTimeout(look, Math.max(left, 1));
      return;
    }
    passed = true;
    isolate.dispose();
  };
  timer = setTimeout(look, cpuMs);
  return { passed: () => passed, stop: () => clearTimeout(timer) };
}
