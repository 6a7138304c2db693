import type { Exercise } from "@gradus/exercise";
import type { Report } from "./fault.ts";
import { readPrograms, readText } from "./programs.ts";

const publicFiles = ["public.ts", "statement.mdx", "hints.md", "starter.ts", "starter.py"];

/** wrong/ and the misconceptions are the same set, and what a learner reads gives nothing away. */
export async function checkPublic(exercise: Exercise, report: Report): Promise<void> {
  const { slug } = exercise.public;
  const ids = Object.keys(exercise.spec.misconceptions);
  const files = (await readPrograms(slug, "wrong")).map(({ id }) => id);
  for (const id of ids.filter((id) => !files.includes(id)))
    report("spec.ts", `the misconception "${id}" has no program submissions/wrong/${id}.ts`);
  for (const id of files.filter((id) => !ids.includes(id)))
    report(`submissions/wrong/${id}.ts`, `spec.ts has no misconception "${id}"`);

  for (const file of publicFiles) {
    const text = await readText(slug, file);
    // An id of one word ("uphill") may stand in a sentence by itself.
    for (const id of ids.filter((id) => id.includes("-") && text.includes(id)))
      report(file, `names the misconception "${id}"`);
    for (const [id, { feedback }] of Object.entries(exercise.spec.misconceptions))
      if (text.includes(feedback)) report(file, `holds the feedback of "${id}"`);
    // Expressions describe the functions of visible examples; everything else of the engine answers.
    for (const [, room] of text.matchAll(/from ["']@gradus\/engine\/?([\w-]*)["']/g))
      if (room !== "symbolic")
        report(file, `imports the engine (${room}), which holds the reference`);
  }
}
