import { execFileSync } from "node:child_process";
import type { Confinement } from "./confinement.ts";

/** One rung of the ladder, as `gradus doctor` shows it. */
export interface Rung {
  readonly level: number;
  readonly driver: string;
  readonly available: boolean;
  readonly why: string;
  /** What to do to have it, or to have it better; empty where there is nothing to do. */
  readonly raise: string;
}

export interface Probe {
  readonly platform: NodeJS.Platform;
  readonly nodeMajor: number;
  /** Null where isolated-vm has a binary for this platform; else what is wrong. */
  readonly addonMissing: string | null;
  readonly confinement: Confinement;
  readonly bubblewrap: boolean;
}

export function climb(probe: Probe): readonly Rung[] {
  return [jail(probe), restricted(probe), webAssembly()];
}

function jail({ bubblewrap }: Probe): Rung {
  return {
    level: 4,
    driver: "isolated-vm in a jail of namespaces",
    available: false,
    why: bubblewrap
      ? "bubblewrap is here; this version of Gradus does not use it yet"
      : "bubblewrap is not installed, and this version of Gradus does not use it yet",
    raise: "nothing to do now: the jail comes with a later version",
  };
}

function restricted({ addonMissing, nodeMajor, confinement }: Probe): Rung {
  const network = nodeMajor >= 25 ? "no files, network or processes" : "no files or processes";
  const limits: Record<Confinement["name"], string> = {
    prlimit: "resource limits by prlimit",
    ulimit: "resource limits by ulimit",
    none: "no resource limits of the system",
  };
  return {
    level: 3,
    driver: "isolated-vm in a restricted process",
    available: addonMissing === null,
    why:
      addonMissing ??
      `${network} (node --permission), empty environment, ${limits[confinement.name]}`,
    raise:
      addonMissing !== null
        ? "use a platform for which isolated-vm has a binary: Linux (x64, arm64), macOS on Apple silicon, Windows x64; Node 26"
        : nodeMajor < 25
          ? "use Node 26: only from Node 25 on does --permission deny the network"
          : confinement.name === "prlimit"
            ? ""
            : "install util-linux (prlimit)",
  };
}

function webAssembly(): Rung {
  return {
    level: 2,
    driver: "QuickJS in WebAssembly",
    available: false,
    why: "this version of Gradus does not have it yet",
    raise: "nothing to do: it serves platforms without isolated-vm",
  };
}

/** The major version of the Node that runners will use. */
export function nodeMajorOf(nodePath: string): number {
  const version = execFileSync(nodePath, ["--version"], { encoding: "utf8", timeout: 10_000 });
  return Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
}
