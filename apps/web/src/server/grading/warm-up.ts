import "server-only";
import { defaultLimits } from "@gradus/exercise";
import type { Sandbox } from "@gradus/grader";

export class SandboxSilentError extends Error {
  override readonly name = "SandboxSilentError";
}

/**
 * Lets the sandbox do a sum before the first learner does.
 *
 * @throws {SandboxSilentError} when it does not come out right
 */
export async function warmUp(sandbox: Sandbox): Promise<void> {
  const outcome = await sandbox.run({
    source: "export function twice(x: number): number { return 2 * x; }",
    entry: "twice",
    drive: null,
    calls: [[21]],
    seed: 0,
    limits: defaultLimits,
  });
  const call = outcome.kind === "observed" ? outcome.calls[0] : undefined;
  if (call?.kind === "returned" && call.value === 42) return;
  throw new SandboxSilentError(
    `The sandbox was asked for 2 × 21 and answered ${JSON.stringify(outcome)}. Run \`pnpm gradus doctor\`.`,
  );
}
