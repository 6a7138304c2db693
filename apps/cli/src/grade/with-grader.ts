import { randomInt } from "node:crypto";
import { createGrader, type Grader, openSandbox, type Sandbox } from "@gradus/grader";
import { runnerPath } from "@gradus/grader/runner";

/** 48 bits from the system's random source: `randomInt` gives no more, and a seed needs no more. */
export function freshSeed(): number {
  return randomInt(2 ** 48 - 1);
}

/** Opens a sandbox with `runners` processes for the time of `work`. */
export async function withSandbox<Result>(
  runners: number,
  work: (sandbox: Sandbox) => Promise<Result>,
): Promise<Result> {
  const sandbox = await openSandbox({ runners, runnerPath });
  try {
    return await work(sandbox);
  } finally {
    await sandbox.close();
  }
}

export function withGrader<Result>(
  runners: number,
  work: (grader: Grader) => Promise<Result>,
): Promise<Result> {
  return withSandbox(runners, (sandbox) => work(createGrader({ sandbox })));
}
