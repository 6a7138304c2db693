import type { Rung } from "./sandbox/ladder.ts";

/** No sandbox of the level asked for: running programs of strangers without one is not offered. */
export class SandboxUnavailableError extends Error {
  override readonly name = "SandboxUnavailableError";
  constructor(minimumLevel: number, ladder: readonly Rung[]) {
    const rungs = ladder.map((rung) => `  level ${rung.level} (${rung.driver}): ${rung.why}`);
    super(
      `No sandbox of level ${minimumLevel} or higher on this machine.\n${rungs.join("\n")}\nRun \`gradus doctor\` to see how to raise it.`,
    );
  }
}

/** The sandbox should work here, and its first process did not start. */
export class RunnerFailedError extends Error {
  override readonly name = "RunnerFailedError";
  constructor(command: string, lastWords: string) {
    super(`The runner (${command}) did not start. It said:\n${lastWords.trim()}`);
  }
}
