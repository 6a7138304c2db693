import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { turbo } from "./run.mjs";
import { inRoot } from "./root.mjs";
import { step } from "./step.mjs";
import { Stop } from "./stop.mjs";

const stampFile = inRoot("apps/web/.next/gradus-built");
const sources = [
  "apps",
  "packages",
  "prisma",
  "pnpm-lock.yaml",
  "turbo.json",
  "tsconfig.base.json",
];
const made = new Set([
  "node_modules",
  ".next",
  ".turbo",
  "generated",
  "test-results",
  "playwright-report",
]);

/** A fingerprint of everything the build reads: path, size and time of change of each file. */
function fingerprint() {
  const hash = createHash("sha256");
  const visit = (name) => {
    const file = inRoot(name);
    const stats = statSync(file);
    if (stats.isDirectory()) {
      for (const entry of readdirSync(file).sort())
        if (!made.has(entry)) visit(path.join(name, entry));
      return;
    }
    // Next writes this one itself, with other content for development and for production.
    if (path.basename(name) === "next-env.d.ts") return;
    hash.update(`${name}\0${stats.size}\0${stats.mtimeMs}\n`);
  };
  for (const source of sources) if (existsSync(inRoot(source))) visit(source);
  return hash.digest("hex");
}

/** Generates what is generated and builds the web app; does nothing when no source has changed. */
export async function build() {
  const current = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === current) return;
  await step("Generating the database client and the catalogue", () => demand("generate"));
  await step("Building the web app", () => demand("build"));
  writeFileSync(stampFile, fingerprint());
}

async function demand(task) {
  const code = await turbo(["run", task, "--output-logs=errors-only"]);
  if (code !== 0)
    throw new Stop(`turbo run ${task} failed; the lines above say why. Nothing was started.`);
}
