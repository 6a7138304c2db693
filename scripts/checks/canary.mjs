// No byte of the build that a browser can fetch may hold a secret of the curriculum.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../bootstrap/root.mjs";

const served = [inRoot("apps/web/.next/static"), inRoot("apps/web/public")];
const secret = readFileSync(inRoot("packages/curriculum/src/canary.ts"), "utf8");
const canary = /gradus-secret-canary-[\w-]+/.exec(secret)?.[0];
if (!canary) throw new Error("packages/curriculum/src/canary.ts has no canary to look for.");

/** Sentences that only the judge may say: the first line of each misconception's feedback in the specs. */
function feedbackSentences() {
  const exercises = inRoot("packages/curriculum/exercises");
  return readdirSync(exercises).flatMap((slug) => {
    const spec = readFileSync(path.join(exercises, slug, "spec.ts"), "utf8");
    return [...spec.matchAll(/feedback:\s*"([^"]{20,})"/g)].map((match) => match[1]);
  });
}

const needles = [canary, ...feedbackSentences()];
let files = 0;
let found = 0;

function search(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) search(file);
    else if (statSync(file).isFile()) {
      files += 1;
      const text = readFileSync(file, "utf8");
      for (const needle of needles.filter((needle) => text.includes(needle))) {
        found += 1;
        console.error(`${path.relative(inRoot(), file)} holds the secret text: ${needle}`);
      }
    }
  }
}

for (const folder of served) {
  try {
    search(folder);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}
console.log(`${files} served files searched for ${needles.length} secret texts: ${found} found`);
if (files === 0) {
  console.error("Nothing was searched: build first (npm run build).");
  process.exit(1);
}
process.exit(found === 0 ? 0 : 1);
