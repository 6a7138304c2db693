import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pnpm, pnpmCommand, run } from "./run.mjs";
import { inRoot } from "./root.mjs";
import { step } from "./step.mjs";
import { Stop } from "./stop.mjs";

const stampFile = inRoot("node_modules/.gradus-installed");

function wanted() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"])
    hash.update(readFileSync(inRoot(file)));
  return hash.digest("hex");
}

/** Brings node_modules to what the lockfile says; does nothing when it already is. */
export async function install() {
  const stamp = wanted();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  await step(`Installing packages with ${pnpmCommand().join(" ")}`, async () => {
    const code = await pnpm(["install", "--frozen-lockfile"]);
    if (code !== 0) throw await explain();
  });
  writeFileSync(stampFile, stamp);
}

async function explain() {
  const reachable = (await run("npm", ["ping", "--loglevel=silent"])) === 0;
  if (reachable)
    return new Stop(
      "The packages could not be installed; the lines above say why.\n" +
        "A half-finished node_modules folder is a common cause: remove it and run the command again.",
    );
  return new Stop(
    "The packages could not be installed because the npm registry cannot be reached.\n" +
      "The first start needs the network once. Connect this machine, or set a mirror (npm config set registry URL),\n" +
      "or run the first start on a connected machine of the same kind and copy the whole folder, node_modules included.",
  );
}
