import { withGrader, withSandbox } from "../grade/with-grader.ts";
import { getExercise } from "../grade/read-submission.ts";
import type { Finding } from "./finding.ts";

/** A program that the judge must refuse: an answer at all shows that the whole route works. */
const wrongProgram = "export function centralDifference(): number {\n  return 0;\n}\n";

export async function examineSandbox(): Promise<readonly Finding[]> {
  try {
    const ladder = await withSandbox(1, async (sandbox) => sandbox.ladder);
    const rungs = ladder.map((rung): Finding => ({
      area: "sandbox",
      subject: `level ${rung.level}: ${rung.driver}`,
      state: rung.available ? "good" : "absent",
      detail: rung.why,
      advice: rung.raise,
    }));
    return [...rungs, await tryOne()];
  } catch (error) {
    return [
      {
        area: "sandbox",
        subject: "a sandbox",
        state: "broken",
        detail: error instanceof Error ? error.message : String(error),
        advice: "no submission can be graded until this is mended",
      },
    ];
  }
}

async function tryOne(): Promise<Finding> {
  const submission = { language: "typescript", source: wrongProgram } as const;
  const report = await withGrader(1, (grader) =>
    grader.grade(getExercise("central-difference"), submission, { seed: 1 }),
  );
  const works = report.verdict === "wrong_answer";
  return {
    area: "sandbox",
    subject: "a wrong program is refused",
    state: works ? "good" : "broken",
    detail: `${report.verdict}, ${report.cpuMs.toFixed(1)} ms CPU, ${report.wallMs.toFixed(1)} ms, ${report.sandbox.driver}`,
    advice: works ? "" : "report this with the output of gradus doctor --json",
  };
}
