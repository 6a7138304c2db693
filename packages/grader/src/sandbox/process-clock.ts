import { readdirSync, readFileSync } from "node:fs";

/** The kernel counts in ticks; Linux gives user space 100 a second on every platform we run on. */
const millisecondsPerTick = 10;

/** CPU time that a process has used so far, in milliseconds; null where /proc has none. */
export function processCpuMs(pid: number): number | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold blanks; utime and stime are fields 14 and 15.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks * millisecondsPerTick : null;
  } catch {
    return null;
  }
}

/** Whether every thread of a process sleeps (or is stopped): none computes, waits for a core or for a disk. */
export function isAsleep(pid: number): boolean {
  try {
    return readdirSync(`/proc/${pid}/task`).every((thread) => {
      const text = readFileSync(`/proc/${pid}/task/${thread}/stat`, "utf8");
      const state = text[text.lastIndexOf(")") + 2];
      return state === "S" || state === "T";
    });
  } catch {
    return false;
  }
}
