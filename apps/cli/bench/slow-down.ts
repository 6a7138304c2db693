import { readFileSync } from "node:fs";
import { defaultLimits } from "@gradus/exercise";
import type { Sandbox } from "@gradus/grader";

/** Numeric programs and how much of each one run does. */
const workloads = { adam: 100_000, xor: 100_000, micrograd: 300, hessian: 10_000 } as const;
const repetitions = 5;

export interface SlowDown {
  readonly name: string;
  readonly bareMs: number;
  readonly oursMs: number;
}

/** CPU time in this process against CPU time in the isolate: minima of interleaved runs. */
export async function measureSlowDowns(sandbox: Sandbox): Promise<readonly SlowDown[]> {
  const results: SlowDown[] = [];
  for (const [name, size] of Object.entries(workloads)) {
    const url = new URL(`./workloads/${name}.ts`, import.meta.url);
    const source = readFileSync(url, "utf8");
    let bareMs = Infinity;
    let oursMs = Infinity;
    for (let repetition = 0; repetition < repetitions; repetition += 1) {
      // A fresh instance: the isolate has not seen the program before either.
      const { run }: { run: (size: number) => unknown } = await import(`${url.href}?${repetition}`);
      const before = process.threadCpuUsage();
      run(size);
      const { user, system } = process.threadCpuUsage(before);
      bareMs = Math.min(bareMs, (user + system) / 1_000);
      const outcome = await sandbox.run({
        source,
        entry: "run",
        drive: null,
        calls: [[size]],
        seed: 1,
        limits: { ...defaultLimits, cpuMs: 20_000 },
      });
      if (outcome.kind !== "observed") throw new Error(`${name}: ${outcome.kind}`);
      oursMs = Math.min(oursMs, outcome.cpuMs);
    }
    results.push({ name, bareMs, oursMs });
  }
  return results;
}
