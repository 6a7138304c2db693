import { readFileSync } from "node:fs";
import path from "node:path";

const exercises = path.resolve(import.meta.dirname, "../../../packages/curriculum/exercises");

/** A catalogued program: what a learner with this idea would write. */
export function program(slug: string, claim: "accepted" | "wrong" | "partial", id: string): string {
  return readFileSync(path.join(exercises, slug, "submissions", claim, `${id}.ts`), "utf8");
}
