import { processCpuMs } from "./process-clock.ts";

/** How long after its limit a runner has to answer. */
export const graceMs = 350;

/** A process that uses no CPU and does not answer either is stuck, not busy. */
const patience = 10;

/**
 * Watches a runner from outside, for programs that the runner cannot stop itself (squaring a bigint
 * holds the engine's thread). It looks after limit + 350 ms of wall time and ends the process
 * unless a busy machine kept the CPU from it; then it looks again when the rest may be used up.
 */
export function supervise(pid: number, limitMs: number, end: () => void): { stop: () => void } {
  const cpuAtStart = processCpuMs(pid);
  const deadline = performance.now() + patience * (limitMs + graceMs);
  let timer = setTimeout(look, limitMs + graceMs);

  function look(): void {
    const cpu = processCpuMs(pid);
    const used = cpu === null || cpuAtStart === null ? limitMs : cpu - cpuAtStart;
    if (used >= limitMs || performance.now() >= deadline) end();
    else timer = setTimeout(look, limitMs - used + graceMs);
  }

  return { stop: () => clearTimeout(timer) };
}
