import { readdirSync, readFileSync } from "node:fs";

/** Fields of /proc/<pid>/stat behind the name: state, parent, …, utime, stime, cutime, cstime. */
function stat(pid: number | "self"): readonly string[] {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

const milliseconds = (...ticks: readonly (string | undefined)[]): number =>
  10 * ticks.reduce((sum, tick) => sum + Number(tick), 0);

/** CPU time of this process and of all its children, living and gone, in milliseconds. */
export function familyCpuMs(): number {
  const own = stat("self");
  let total = milliseconds(own[11], own[12], own[13], own[14]);
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      const child = stat(Number(name));
      if (Number(child[1]) === process.pid) total += milliseconds(child[11], child[12]);
    } catch {
      // It ended between the two looks.
    }
  }
  return total;
}
