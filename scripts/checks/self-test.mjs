// Each check of the project is seen to fail: one deliberate breach a rule, in a throw-away copy.
// A check that passes on a breach guards nothing.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { inRoot, root } from "../bootstrap/root.mjs";
import { toolEnvironment } from "../bootstrap/run.mjs";
import { breaches } from "./breaches.mjs";

const copy = mkdtempSync(path.join(os.tmpdir(), "gradus-self-test-"));

function copyProject() {
  const listed = spawnSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    },
  );
  for (const file of listed.stdout.split("\0").filter((name) => name && existsSync(inRoot(name)))) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    cpSync(inRoot(file), path.join(copy, file));
  }
  symlinkSync(inRoot("node_modules"), path.join(copy, "node_modules"));
  for (const workspace of ["apps/web", "apps/cli", "prisma", ...packages()]) {
    const links = inRoot(workspace, "node_modules");
    if (existsSync(links))
      cpSync(links, path.join(copy, workspace, "node_modules"), {
        recursive: true,
        verbatimSymlinks: true,
      });
    const generated = inRoot(workspace, "src/generated");
    if (existsSync(generated))
      cpSync(generated, path.join(copy, workspace, "src/generated"), { recursive: true });
  }
}

const packages = () =>
  ["engine", "exercise", "grader", "curriculum", "ui"].map((name) => `packages/${name}`);

function check([command, args]) {
  const answer = spawnSync(command, args, {
    cwd: copy,
    encoding: "utf8",
    env: toolEnvironment(),
    timeout: 120_000,
  });
  return { code: answer.status, output: `${answer.stdout}${answer.stderr}` };
}

/** Why the breach was not caught as it should be, or null. */
function tryBreach(breach) {
  const file = path.join(copy, breach.file);
  const before = existsSync(file) ? readFileSync(file, "utf8") : null;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, breach.edit ? breach.edit(before) : breach.source);
  const { code, output } = check(breach.check);
  if (before === null) rmSync(file);
  else writeFileSync(file, before);
  if (code === 0) return "the check passed";
  if (!output.includes(breach.says))
    return `it failed without saying "${breach.says}":\n${output.slice(-1500)}`;
  return null;
}

let missed = 0;
try {
  copyProject();
  for (const breach of breaches) {
    const fault = tryBreach(breach);
    if (fault) missed += 1;
    console.log(
      fault
        ? `✗ ${breach.rule}: ${fault}`
        : `✓ ${breach.rule}: caught by ${String(breach.check[0])}`,
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${breaches.length} breaches, ${missed} not caught`);
process.exit(missed === 0 ? 0 : 1);
