import { styleText } from "node:util";
import type { GradeReport, RequirementResult } from "@gradus/exercise";
import { decode, printData } from "@gradus/exercise";

const marks = {
  met: styleText("green", "✓"),
  unmet: styleText("red", "✗"),
  not_judged: styleText("dim", "·"),
} as const satisfies Record<RequirementResult["status"], string>;

/** A report for a person at a terminal. */
export function printReport(report: GradeReport): string {
  return [
    `${styleText("bold", report.verdict.replaceAll("_", " "))}  ${report.headline}`,
    ...report.requirements.map(requirementLine),
    ...errorLines(report),
    ...(report.diagnosis
      ? ["", `Diagnosis (${report.diagnosis.id}): ${report.diagnosis.feedback}`]
      : []),
    ...counterexampleLines(report),
    "",
    styleText(
      "dim",
      `score ${report.score.toFixed(2)} · seed ${report.seed} · ${report.cpuMs.toFixed(1)} ms CPU · ` +
        `${report.sandbox.driver}, level ${report.sandbox.level}`,
    ),
  ].join("\n");
}

function requirementLine({ status, title, message }: RequirementResult): string {
  return `  ${marks[status]} ${title}${message ? `: ${message}` : ""}`;
}

function errorLines({ error }: GradeReport): string[] {
  if (!error) return [];
  const place = error.line === null ? "" : ` (line ${error.line}, column ${error.column ?? 1})`;
  return ["", `${error.type}: ${error.message}${place}`];
}

function counterexampleLines({ counterexample }: GradeReport): string[] {
  if (!counterexample) return [];
  const { call, expected, received, difference } = counterexample;
  return [
    "",
    `Smallest input found: ${call}`,
    ...(expected === null ? [] : [`  expected ${printData(decode(expected))}`]),
    ...(received === null ? [] : [`  got      ${printData(decode(received))}`]),
    ...(difference ? [`  differs at ${difference.path || "the value"}`] : []),
  ];
}
