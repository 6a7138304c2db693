import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { findOrInstallBrowser, mend } from "./browser.mjs";
import { fromExitCode, fromPlaywright, fromVerify, fromVitest } from "./counts.mjs";
import { install } from "./install.mjs";
import { inRoot, root } from "./root.mjs";
import { pnpm, projectNode, run, toolEnvironment, turbo } from "./run.mjs";
import { step } from "./step.mjs";
import { orStop } from "./stop.mjs";
import { Tally } from "./tally.mjs";

const reports = inRoot("test-results");
const seedsOfTheGate = "20";

/** Checks that answer with their exit code, cheapest first. */
const checks = [
  ["Format", "oxfmt", ["--check"]],
  ["Lint", "oxlint", ["--type-aware"]],
  ["Manifests", "sherif", []],
  ["Boundaries", "turbo", ["boundaries"]],
  ["Generated code", "turbo", ["run", "generate", "--output-logs=errors-only"]],
  ["Dead code", "knip", []],
  ["Types", "turbo", ["run", "typecheck", "--output-logs=errors-only"]],
  ["Migrations lead to the schema", "pnpm", ["db:check"]],
  ["Each check can fail", "node", ["scripts/checks/self-test.mjs"]],
];

/** Runs everything and prints the counts; resolves to the exit code. `only` filters by title. */
export async function test(environment, only) {
  return orStop(async () => {
    await install();
    const node = projectNode();
    rmSync(reports, { recursive: true, force: true });
    mkdirSync(reports, { recursive: true });
    const tally = new Tally();
    const wanted = (title) =>
      only.length === 0 || only.some((word) => title.toLowerCase().includes(word.toLowerCase()));
    const check = async (title, work) => {
      if (!wanted(title)) return;
      await step(title, async () => tally.add(title, await work()));
    };

    for (const [title, command, args] of checks)
      await check(title, async () => fromExitCode(await runCheck(command, args)));
    await check("Unit and property tests", () => vitest());
    await check("Content gate", () => contentGate(node));
    await check("Production build", async () =>
      fromExitCode(await turbo(["run", "build", "--output-logs=errors-only"])),
    );
    await check("No secret in what is served", async () =>
      fromExitCode(await run(node, ["scripts/checks/canary.mjs"])),
    );
    await check("End-to-end tests in a browser", () => endToEnd(environment));

    for (const line of tally.broken) console.log(`✗ ${line}`);
    console.log(tally.line());
    // A pass with nothing run is a failure.
    return tally.failed === 0 && tally.passed > 0 ? 0 : 1;
  });
}

async function runCheck(command, args) {
  switch (command) {
    case "pnpm":
      return pnpm(args);
    case "turbo":
      return turbo(args);
    default:
      return run(command, args);
  }
}

async function vitest() {
  const file = `${reports}/vitest.json`;
  const code = await run("vitest", [
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  return fromVitest(file, code);
}

async function contentGate(node) {
  const args = ["apps/cli/src/main.ts", "verify", "--seeds", seedsOfTheGate, "--json"];
  const { code, stdout } = await capture(node, args);
  return fromVerify(stdout, code);
}

async function endToEnd(environment) {
  const browser = await findOrInstallBrowser(environment);
  if (browser === null) return withoutBrowser(environment);
  const file = `${reports}/playwright.json`;
  const code = await run("playwright", ["test", "--reporter=list,json"], {
    cwd: inRoot("apps/web"),
    env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  return fromPlaywright(file, code);
}

function withoutBrowser(environment) {
  console.log(`\n!!! NO BROWSER: the end-to-end tests were NOT run. To mend it: ${mend}\n`);
  return environment.CI ? { passed: 0, failed: 1 } : { passed: 0, failed: 0, skipped: 1 };
}

/** Runs a command whose standard output is data; the rest is shown. */
function capture(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
      env: toolEnvironment(),
    });
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, stdout }));
  });
}
