import { styleText } from "node:util";
import type { Verified } from "./verify-exercise.ts";

/** The table of the gate: one line an exercise, its faults below it. */
export function printVerified(verified: readonly Verified[]): string {
  const width = Math.max(...verified.map(({ slug }) => slug.length));
  const header = `${"exercise".padEnd(width + 2)}  wrong  accepted  weakest kill rate`;
  return `${[header, ...verified.flatMap((exercise) => linesOf(exercise, width))].join("\n")}\n`;
}

function linesOf(
  { slug, programs, weakest, faults, seeds, ms }: Verified,
  width: number,
): string[] {
  const mark = faults.length === 0 ? styleText("green", "✓") : styleText("red", "✗");
  const kill = weakest ? `${(100 * weakest.rate).toFixed(0).padStart(4)} %  ${weakest.id}` : "";
  const counts = `${String(programs.wrong).padStart(5)}  ${String(programs.accepted).padStart(8)}`;
  return [
    `${mark} ${slug.padEnd(width)}  ${counts}  ${kill} ${styleText("dim", `(${seeds} seeds, ${(ms / 1000).toFixed(1)} s)`)}`,
    ...faults.map(({ file, message }) => `    ${file}: ${message}`),
  ];
}

/** Rows are inputs, columns wrong programs; a filled square is a kill. */
export function printMatrix(ids: readonly string[], rows: readonly (readonly boolean[])[]): string {
  const legend = ids.map((id, column) => `${String(column + 1).padStart(3)}  ${id}`);
  const head = `input ${ids.map((_, column) => String(column + 1).padStart(3)).join("")}`;
  const lines = rows.map(
    (row, input) =>
      `${String(input + 1).padStart(5)} ${row.map((kill) => (kill ? "  ■" : "  ·")).join("")}`,
  );
  return `${[...legend, "", head, ...lines].join("\n")}\n`;
}
