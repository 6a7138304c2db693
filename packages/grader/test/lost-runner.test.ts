import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { runnerPath } from "@gradus/grader/runner";
import { describe, expect, test } from "vitest";
import { openSandbox, RunnerFailedError, SandboxUnavailableError } from "../src/index.ts";
import { processCpuMs } from "../src/sandbox/process-clock.ts";
import { slope } from "./exercises/slope.ts";
import { withSandbox } from "./with-sandbox.ts";

const { run, sandbox, gradeHonest } = withSandbox();

/** The child processes of this test process, and what CPU time each has used. */
function children(): readonly { readonly pid: number; readonly cpuMs: number }[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.map(Number).flatMap((pid) => {
    try {
      const parent = /\) \S+ (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1];
      return Number(parent) === process.pid ? [{ pid, cpuMs: processCpuMs(pid) ?? 0 }] : [];
    } catch {
      return []; // It ended between the two looks.
    }
  });
}

/** Waits until one booted child computes, and ends or stops it. A runner that boots uses less by far. */
async function killBusyRunner(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
  const before = new Map(children().map(({ pid, cpuMs }) => [pid, cpuMs]));
  for (let attempt = 0; attempt < 200; attempt += 1) {
    await wait(50);
    const busy = children().find(({ pid, cpuMs }) => cpuMs - (before.get(pid) ?? cpuMs) >= 200);
    if (!busy) continue;
    process.kill(busy.pid, signal);
    return;
  }
  throw new Error("no runner was seen computing");
}

describe.runIf(process.platform === "linux")(
  "a runner that is killed in the middle of a job",
  () => {
    const slow =
      "export const f = (n) => { let s = 0; for (let i = 0; i < n; i++) s += i % 7; return s; };";

    test("costs one retry, and the answer comes all the same", async () => {
      const answer = run(slow, [[5e8]], { cpuMs: 20_000 });
      await killBusyRunner();
      expect(await answer).toMatchObject({ kind: "observed", calls: [{ kind: "returned" }] });
      expect(await gradeHonest()).toMatchObject({ verdict: "accepted" });
    });

    test("and one that stands still is replaced, whatever its limit", async () => {
      const answer = run(slow, [[5e8]], { cpuMs: 20_000 });
      await killBusyRunner("SIGSTOP");
      expect(await answer).toMatchObject({ kind: "observed", calls: [{ kind: "returned" }] });
      expect(await gradeHonest()).toMatchObject({ verdict: "accepted" });
    });

    test("twice is our failure, not the learner's, and the next one is graded", async () => {
      const answer = run(slow, [[1e12]], { cpuMs: 20_000 });
      await killBusyRunner();
      await wait(500); // the spare has booted, the retry runs
      await killBusyRunner();
      expect(await answer).toMatchObject({
        kind: "failed",
        message: expect.stringContaining("SIGKILL"),
      });
      expect(await gradeHonest()).toMatchObject({ verdict: "accepted" });
    });
  },
);

describe("opening a sandbox", () => {
  test("fails with the reason where runners do not start", async () => {
    const opening = openSandbox({
      runners: 1,
      runnerPath: runnerPath.replace("main.ts", "none.ts"),
    });
    await expect(opening).rejects.toThrow(RunnerFailedError);
    await expect(opening).rejects.toThrow(/did not start/);
  });

  test("fails below the level that is asked for, and says what there is", async () => {
    const opening = openSandbox({ runners: 1, runnerPath, minimumLevel: 4 });
    await expect(opening).rejects.toThrow(SandboxUnavailableError);
    await expect(opening).rejects.toThrow(
      /level 3 \(isolated-vm in a restricted process\): no files/,
    );
  });

  test("tells each rung of the ladder", () => {
    const { ladder, level, driver } = sandbox();
    expect(ladder.map((rung) => rung.level)).toEqual([4, 3, 2]);
    expect({ level, driver }).toEqual({ level: 3, driver: "isolated-vm in a restricted process" });
    for (const { why } of ladder) expect(why).not.toBe("");
  });

  test("a closed sandbox answers that it is closed", async () => {
    const closed = await openSandbox({ runners: 1, runnerPath });
    await closed.close();
    const { limits = {} } = slope.spec;
    const outcome = await closed.run({
      source: "export const f = () => 1;",
      entry: "f",
      drive: null,
      calls: [[]],
      seed: 1,
      limits: { cpuMs: 100, memoryMb: 64, consoleCharacters: 1, resultCharacters: 100, ...limits },
    });
    expect(outcome).toMatchObject({ kind: "failed", message: "The sandbox is closed." });
  });
});
