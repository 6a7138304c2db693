import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inRoot } from "./root.mjs";
import { run } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** What a person runs to mend a missing browser. */
export const mend =
  "apt-get install chromium   (Debian, Ubuntu), or: npx playwright install chromium, or set CHROMIUM_PATH=/path/to/chromium";

/** A Chromium of this machine, or null. */
export function findBrowser(environment) {
  const candidates = [environment.CHROMIUM_PATH, ...names.map(onPath), playwrightOwn()];
  return candidates.find((file) => file && starts(file)) ?? null;
}

/** A Chromium of this machine; where there is none it is installed, in the ways that need no questions. */
export async function findOrInstallBrowser(environment) {
  const found = findBrowser(environment);
  if (found) return found;
  for (const install of [fromDebian, fromPlaywright, fromNpm]) {
    const installed = await install(environment);
    if (installed) return installed;
  }
  return null;
}

async function fromDebian(environment) {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return null;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  await run("apt-get", ["install", "-y", "-qq", "chromium"], { env });
  return findBrowser(environment);
}

async function fromPlaywright(environment) {
  await run("playwright", ["install", "chromium"], { cwd: inRoot("apps/web") });
  return findBrowser(environment);
}

/** A Chromium that travels inside an npm package, for machines without root and without other downloads. */
async function fromNpm() {
  const folder = inRoot("node_modules/.cache/gradus-chromium");
  const code = await run("npm", [
    "install",
    "--prefix",
    folder,
    "--no-save",
    "@sparticuz/chromium@153.0.0",
  ]);
  if (code !== 0) return null;
  const script =
    "import('@sparticuz/chromium').then(async (m) => console.log(await m.default.executablePath()))";
  const answer = spawnSync(process.execPath, ["-e", script], { cwd: folder, encoding: "utf8" });
  const file = (answer.stdout ?? "").trim().split("\n").at(-1);
  return file && starts(file) ? file : null;
}

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

function playwrightOwn() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(os.homedir(), ".cache/ms-playwright");
  if (!existsSync(cache)) return null;
  const folder = readdirSync(cache)
    .filter((name) => name.startsWith("chromium-"))
    .sort()
    .at(-1);
  return folder ? path.join(cache, folder, "chrome-linux", "chrome") : null;
}

function starts(file) {
  return spawnSync(file, ["--version", "--no-sandbox"], { timeout: 20_000 }).status === 0;
}
