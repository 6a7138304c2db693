import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Confinement } from "./confinement.ts";

/** How a runner process is started. The jail of level 4 is another launcher around this one. */
export interface Launcher {
  readonly driver: string;
  readonly level: number;
  readonly command: string;
  readonly args: readonly string[];
}

export interface RunnerFiles {
  readonly nodePath: string;
  readonly runnerPath: string;
  /** The native module of isolated-vm for this platform. */
  readonly addonPath: string;
}

/** Where isolated-vm's prebuilt binary lies; throws where this platform has none. */
export function findAddon(runnerPath: string): string {
  const isolatedVm = createRequire(runnerPath).resolve("isolated-vm");
  const find: unknown = createRequire(isolatedVm)("node-gyp-build");
  if (typeof find !== "function" || !("path" in find) || typeof find.path !== "function")
    throw new Error("node-gyp-build offers no path()");
  const path: unknown = find.path(dirname(isolatedVm));
  if (typeof path !== "string") throw new Error("isolated-vm has no binary for this platform");
  return path;
}

/**
 * Level 3: `node --permission`. The process may read its own folder and nothing else, load the one
 * native module, and neither write, nor connect, nor start processes or threads; its environment is
 * empty and its heap and resources are limited.
 */
export function restrictedProcess(files: RunnerFiles, confinement: Confinement): Launcher {
  const sources = dirname(dirname(files.runnerPath));
  const node = [
    files.nodePath,
    "--permission",
    "--allow-addons",
    `--allow-fs-read=${sources}/*`,
    `--allow-fs-read=${files.addonPath}`,
    "--max-old-space-size=64",
    // isolated-vm gives an isolate of 64 MiB half a MiB for young objects: programs that make many
    // (a graph of Values) then run at half their speed.
    "--max-semi-space-size=4",
    // A submission lives for milliseconds: helping threads for its collector cost more than they save.
    "--single-threaded-gc",
    // isolated-vm requires it: two snapshots in one process crash V8 on some platforms.
    "--no-node-snapshot",
    "--disable-warning=ExperimentalWarning",
    "--disable-warning=SecurityWarning",
    files.runnerPath,
    files.addonPath,
  ];
  const [command = files.nodePath, ...args] = confinement.wrap(node);
  return { driver: "isolated-vm in a restricted process", level: 3, command, args };
}
