import { readFileSync } from "node:fs";

/** The cases of one file of facts that another tool computed (its `source` names the tool). */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it saves each test a cast
export function readGolden<Case>(topic: string): readonly Case[] {
  const text = readFileSync(new URL(`./golden/${topic}.json`, import.meta.url), "utf8");
  // the files are vendored beside this one, so each test may state their type
  return (JSON.parse(text) as { cases: readonly Case[] }).cases;
}
