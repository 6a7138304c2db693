import { existsSync } from "node:fs";

/** Resource limits of the operating system around a command. */
export interface Confinement {
  readonly name: "prlimit" | "ulimit" | "none";
  wrap(command: readonly string[]): readonly string[];
}

/**
 * Data segment: Node with isolated-vm rests near 1.1 GiB of address space, and 1.4 GiB passes every
 * heavy exercise and turns bombs outside the heap into RangeErrors. CPU seconds are for the whole
 * life of a runner and only the last line of defence. No core dumps, no files, few descriptors.
 */
const megabytesOfData = 1_400;
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
