import { existsSync } from "node:fs";

/** Resource limits of the operating system around a command. */
export interface Confinement {
  readonly name: "prlimit" | "ulimit" | "none";
  wrap(command: readonly string[]): readonly string[];
}

/**
 * Data segment: a runner with one isolate holds near 1.1 GiB of address space, most of it reserved for
 * code and never touched. The next isolate may be made before the last one's 512 MiB are given back:
 * at 1.4 GiB one in twenty runners died of that, at 1.7 GiB none did. Memory that is really used is
 * watched by the runner itself. CPU seconds are for the whole life of a runner. Both limits are only
 * the last line of defence. No core dumps, no files, few descriptors.
 */
const megabytesOfData = 2_000;
const secondsOfCpu = 300;
const descriptors = 64;

const prlimit: Confinement = {
  name: "prlimit",
  wrap: (command) => [
    "/usr/bin/prlimit",
    `--data=${megabytesOfData * 1_048_576}`,
    `--cpu=${secondsOfCpu}`,
    `--nofile=${descriptors}`,
    "--fsize=0",
    "--core=0",
    "--",
    ...command,
  ],
};

const ulimit: Confinement = {
  name: "ulimit",
  wrap: (command) => [
    "/bin/sh",
    "-c",
    `ulimit -d ${megabytesOfData * 1_024}; ulimit -t ${secondsOfCpu}; ulimit -n ${descriptors}; ulimit -f 0; ulimit -c 0; exec "$@"`,
    "sh",
    ...command,
  ],
};

const none: Confinement = { name: "none", wrap: (command) => command };

/** The best that this machine has. */
export function findConfinement(platform: NodeJS.Platform = process.platform): Confinement {
  if (platform === "linux" && existsSync("/usr/bin/prlimit")) return prlimit;
  if (platform === "linux" && existsSync("/bin/sh")) return ulimit;
  return none;
}
