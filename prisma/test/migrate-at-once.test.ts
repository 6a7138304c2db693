import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, test } from "vitest";
import { freshDirectory } from "./fresh-database.ts";

/** `pnpm db:migrate` in a process of its own: how it ended, and what it said. */
async function deploy(dataDirectory: string) {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, "..", "scripts", "migrate.ts"), "deploy"],
    { env: { ...process.env, GRADUS_DATA_DIR: dataDirectory }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const [code] = await once(child, "close");
  return { code: Number(code), said };
}

test("of several processes that migrate at once one applies, and none fails", async () => {
  const dataDirectory = freshDirectory();
  const outcomes = await Promise.all([1, 2, 3].map(() => deploy(dataDirectory)));
  expect(outcomes.filter(({ code }) => code !== 0)).toEqual([]);
  expect(outcomes.filter(({ said }) => said.startsWith("Applied"))).toHaveLength(1);
});
