import { existsSync } from "node:fs";
import { RunnerFailedError, SandboxUnavailableError } from "../errors.ts";
import { findConfinement } from "./confinement.ts";
import { climb, nodeMajorOf } from "./ladder.ts";
import { findAddon, restrictedProcess } from "./launcher.ts";
import { createPool } from "./pool.ts";
import type { Sandbox } from "./sandbox.ts";

export interface SandboxOptions {
  /** Runner processes at work at the same time; one more waits booted. */
  readonly runners: number;
  /** The Node that runs them; this one unless said. */
  readonly nodePath?: string;
  /** The file `runner/main.ts` of this package: bundlers move code, so the caller says where it is. */
  readonly runnerPath: string;
  /** Jobs after which a runner is replaced; 100 unless said, 1 for an exam. */
  readonly recycleAfter?: number;
  /** Refuse to open below this level of the ladder; 3 unless said. */
  readonly minimumLevel?: number;
}

/** A boot costs some 120 ms of CPU: at 25 jobs that would be as much as the jobs themselves. */
const defaultRecycleAfter = 100;

/**
 * Throws SandboxUnavailableError where this machine cannot give the level that is asked for, and
 * RunnerFailedError where the first runner does not start.
 */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { runners, runnerPath, nodePath = process.execPath, minimumLevel = 3 } = options;
  const confinement = findConfinement();
  const addon = tryFindAddon(runnerPath);
  const nodeMajor = nodeMajorOf(nodePath);
  const ladder = climb({
    platform: process.platform,
    nodeMajor,
    addonMissing: addon.path === null ? addon.why : null,
    confinement,
    bubblewrap: existsSync("/usr/bin/bwrap"),
  });
  const best = ladder.find((rung) => rung.available);
  if (addon.path === null || !best || best.level < minimumLevel)
    throw new SandboxUnavailableError(minimumLevel, ladder);

  const launcher = restrictedProcess({ nodePath, runnerPath, addonPath: addon.path }, confinement);
  const pool = createPool(launcher, runners, options.recycleAfter ?? defaultRecycleAfter);
  const trouble = await pool.ready;
  if (trouble !== null) {
    await pool.close();
    throw new RunnerFailedError(launcher.command, trouble);
  }
  return {
    driver: launcher.driver,
    level: launcher.level,
    ladder,
    run: (job) => pool.run(job),
    close: () => pool.close(),
  };
}

function tryFindAddon(
  runnerPath: string,
): { readonly path: string } | { readonly path: null; readonly why: string } {
  try {
    return { path: findAddon(runnerPath) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { path: null, why: `isolated-vm cannot be loaded: ${reason.slice(0, 300)}` };
  }
}
