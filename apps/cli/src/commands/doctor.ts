import { Command } from "commander";
import { examineDatabase } from "../doctor/database.ts";
import { examineDisk } from "../doctor/disk.ts";
import type { Finding } from "../doctor/finding.ts";
import { printFindings } from "../doctor/print-findings.ts";
import { examineSandbox } from "../doctor/sandbox.ts";
import { examineVersions } from "../doctor/versions.ts";

/** Everything that is looked at, in the order in which it is told. */
const examinations: readonly (() => Promise<readonly Finding[]>)[] = [
  examineVersions,
  examineSandbox,
  examineDatabase,
  examineDisk,
];

export function doctorCommand(): Command {
  return new Command("doctor")
    .description(
      "Tells what this machine gives: the sandbox level, the database, the disk, versions.",
    )
    .option("--json", "one JSON document on standard output, nothing else")
    .action(async ({ json }: { readonly json?: true }) => {
      const findings: Finding[] = [];
      for (const examine of examinations) findings.push(...(await examine()));
      process.stdout.write(json ? `${JSON.stringify({ findings })}\n` : printFindings(findings));
      process.exitCode = findings.some((finding) => finding.state === "broken") ? 1 : 0;
    });
}
