import { isAsleep, processCpuMs } from "./process-clock.ts";

/** How long after its limit a runner has to answer. */
export const graceMs = 350;

/** Where a process cannot be looked into, a wait of so many limits ends it. */
const patience = 10;

/** How often a runner that has not answered yet is looked at, and for how many looks it may sleep. */
const lookMs = 250;
const mostSleepyLooks = 3;

/**
 * `overtime`: the program used up its limit and the runner could not stop it.
 * `stuck`: nothing in the runner runs any more although it owes an answer. Programs have nothing to
 * wait for, so this is a lock inside the engine (about one job in a thousand on a busy machine, seen
 * with isolated-vm 7.0.1) and never the learner's doing.
 */
export type Ending = "overtime" | "stuck";

/**
 * Watches a runner from outside, for what it cannot end itself: programs that hold the engine's
 * thread (squaring a bigint), and locks. Overtime is CPU time of the process beyond limit + 350 ms,
 * so that a busy machine is nobody's fault.
 */
export function supervise(
  pid: number,
  limitMs: number,
  end: (why: Ending) => void,
): { stop: () => void } {
  const cpuAtStart = processCpuMs(pid);
  const started = performance.now();
  let lastCpu = cpuAtStart;
  let sleepyLooks = 0;
  const timer = setInterval(look, lookMs);

  function look(): void {
    const cpu = processCpuMs(pid);
    const waited = performance.now() - started;
    const used = cpu === null || cpuAtStart === null ? waited : cpu - cpuAtStart;
    sleepyLooks = cpu !== null && cpu === lastCpu && isAsleep(pid) ? sleepyLooks + 1 : 0;
    lastCpu = cpu;
    if (used >= limitMs && waited >= limitMs + graceMs) finish("overtime");
    else if (sleepyLooks >= mostSleepyLooks) finish("stuck");
    else if (waited >= patience * (limitMs + graceMs)) finish("overtime");
  }

  function finish(why: Ending): void {
    clearInterval(timer);
    end(why);
  }

  return { stop: () => clearInterval(timer) };
}
