import { existsSync, readFileSync } from "node:fs";

const nothing = { passed: 0, failed: 0 };

/** Counts of a command that only says yes or no. */
export const fromExitCode = (code) =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Counts of vitest's JSON report; a run that died outside of any test counts as one failure. */
export function fromVitest(file, code) {
  if (!existsSync(file)) return fromExitCode(code || 1);
  const report = JSON.parse(readFileSync(file, "utf8"));
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Counts of Playwright's JSON report. */
export function fromPlaywright(file, code) {
  if (!existsSync(file)) return fromExitCode(code || 1);
  const { stats } = JSON.parse(readFileSync(file, "utf8"));
  const counts = {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Counts of `gradus verify --json`: one per exercise. */
export function fromVerify(text, code) {
  const line = text.trim();
  if (line === "") return code === 0 ? nothing : fromExitCode(code);
  const report = JSON.parse(line);
  const failed = report.exercises.filter((exercise) => exercise.faults.length > 0).length;
  return { passed: report.exercises.length - failed, failed: failed || (code === 0 ? 0 : 1) };
}
