import { styleText } from "node:util";
import type { Finding } from "./finding.ts";

const marks = {
  good: styleText("green", "✓"),
  absent: styleText("dim", "·"),
  broken: styleText("red", "✗"),
} as const satisfies Record<Finding["state"], string>;

export function printFindings(findings: readonly Finding[]): string {
  const lines = findings.map(({ area, subject, state, detail, advice }) => {
    const hint = advice ? `\n    → ${advice}` : "";
    return `${marks[state]} ${area}: ${subject}\n    ${detail}${hint}`;
  });
  return `${lines.join("\n")}\n`;
}
