import type { ProgramError } from "@gradus/exercise";
import { editDistance } from "./edit-distance.ts";

/** Why the entry was not found, and which name would have been right. */
export function missingExport(
  entry: string,
  source: string,
  found: readonly string[],
  is: string | null,
): ProgramError {
  return {
    type: "MissingExport",
    message: explain(entry, source, found, is),
    line: null,
    column: null,
  };
}

function explain(
  entry: string,
  source: string,
  found: readonly string[],
  is: string | null,
): string {
  if (is !== null)
    return `\`${entry}\` is exported, but it is a ${is}; a function of that name is expected.`;
  const names = found.filter((name) => name !== "default");
  if (found.includes(entry))
    return `\`${entry}\` is exported but never gets a value: the program waits for something at its top level.`;
  if (names.length === 0 && found.includes("default"))
    return `The program exports a default, but \`${entry}\` is expected by name. Write \`export function ${entry}\` instead of \`export default\`.`;
  if (isDeclared(entry, source))
    return `\`${entry}\` is there, but it is not exported. Put \`export\` before it.${listing(names)}`;
  const near = nearest(entry, names);
  if (near !== null)
    return `No \`${entry}\` is exported, but \`${near}\` is: a slip of the keys?${listing(names)}`;
  return `A function named \`${entry}\` is expected, and none is exported.${listing(names)}`;
}

function listing(names: readonly string[]): string {
  return names.length === 0
    ? " The program exports nothing."
    : ` It exports: ${names.slice(0, 10).join(", ")}.`;
}

function isDeclared(entry: string, source: string): boolean {
  return new RegExp(`\\b(?:function\\*?|class|const|let|var)\\s+${entry}\\b`).test(source);
}

/** The exported name within a third of the letters, ignoring case and underscores. */
function nearest(entry: string, names: readonly string[]): string | null {
  const plain = (name: string): string => name.replaceAll("_", "").toLowerCase();
  const allowed = Math.max(1, Math.floor(entry.length / 3));
  const ranked = names
    .map((name) => ({ name, distance: editDistance(plain(entry), plain(name)) }))
    .filter(({ distance }) => distance <= allowed)
    .toSorted((left, right) => left.distance - right.distance);
  return ranked[0]?.name ?? null;
}
