import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot, root } from "./root.mjs";
import { Stop } from "./stop.mjs";

const quiet = {
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  DO_NOT_TRACK: "1",
  npm_config_yes: "true",
};

/** The environment of everything we start: the pinned tools come first on the PATH. */
export function toolEnvironment(extra = {}) {
  const bins = [inRoot("node_modules/.bin"), inRoot("apps/web/node_modules/.bin")];
  const PATH = [...bins, process.env.PATH].join(path.delimiter);
  return { ...process.env, ...quiet, PATH, ...extra };
}

/** Runs a command in the repository with its output shown; resolves to the exit code. */
export function run(command, args, { env = {}, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ["ignore", "inherit", "inherit"],
      env: toolEnvironment(env),
      shell: process.platform === "win32",
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** The pnpm that package.json pins: from the PATH when we already run under pnpm, else through npx. */
export function pnpmCommand() {
  if ((process.env.npm_config_user_agent ?? "").startsWith("pnpm/")) return ["pnpm"];
  const { packageManager } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  return ["npx", "--yes", packageManager];
}

export function pnpm(args, options) {
  const [command, ...first] = pnpmCommand();
  return run(command, [...first, ...args], options);
}

/** turbo starts the scripts of packages with pnpm, which a bare machine has only inside `npx pnpm`. */
export const turbo = (args, options) => pnpm(["exec", "turbo", ...args], options);

/** The Node that runs Gradus: the one installed with it, else a new enough one of the system. */
export function projectNode() {
  const own = inRoot("node_modules/.bin/node");
  const node = existsSync(own) ? own : process.execPath;
  const answer = spawnSync(node, ["--version"], { encoding: "utf8" });
  const version = (answer.stdout ?? "").trim().replace(/^v/, "");
  if (Number(version.split(".")[0]) >= 24) return node;
  throw new Stop(
    `Gradus runs on Node 24 or newer (26 is best), which npm could not bring for this platform (${process.platform} ${process.arch}).\n` +
      `The Node found here is ${version || "not usable"}. Install Node 26 by hand and run the command again.`,
  );
}
