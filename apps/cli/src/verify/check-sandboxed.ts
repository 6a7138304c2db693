import type { Exercise, GradeReport } from "@gradus/exercise";
import type { Grader } from "@gradus/grader";
import type { Report } from "./fault.ts";
import { type Claim, claims, type Program, readPrograms, readText } from "./programs.ts";

interface Demand {
  readonly verdict: GradeReport["verdict"];
  readonly seeds: number;
  /** Wrong programs must be named, too. */
  readonly diagnosed: boolean;
}

const demands: Readonly<Record<Claim, Demand>> = {
  accepted: { verdict: "accepted", seeds: 20, diagnosed: false },
  partial: { verdict: "partially_accepted", seeds: 20, diagnosed: false },
  wrong: { verdict: "wrong_answer", seeds: 2, diagnosed: true },
  crashed: { verdict: "run_time_error", seeds: 1, diagnosed: false },
  "timed-out": { verdict: "time_limit_exceeded", seeds: 1, diagnosed: false },
};

/** Every file of the folder through the real sandbox: it gets the verdict that its folder claims. */
export async function checkSandboxed(
  exercise: Exercise,
  grader: Grader,
  mostSeeds: number,
  report: Report,
): Promise<Readonly<Record<Claim, number>>> {
  const counts: Record<Claim, number> = {
    accepted: 0,
    partial: 0,
    wrong: 0,
    crashed: 0,
    "timed-out": 0,
  };
  for (const claim of claims) {
    const programs = await readPrograms(exercise.public.slug, claim);
    counts[claim] = programs.length;
    for (const program of programs)
      await checkProgram(exercise, grader, claim, program, mostSeeds, report);
  }
  if (counts.accepted < 2)
    report("submissions/accepted", "there are fewer than two right programs");
  await checkStarter(exercise, grader, report);
  return counts;
}

async function checkProgram(
  exercise: Exercise,
  grader: Grader,
  claim: Claim,
  { file, id, source }: Program,
  mostSeeds: number,
  report: Report,
): Promise<void> {
  const { verdict, seeds, diagnosed } = demands[claim];
  for (let seed = 1; seed <= Math.min(seeds, mostSeeds); seed += 1) {
    const graded = await grader.grade(exercise, { language: "typescript", source }, { seed });
    const asClaimed =
      graded.verdict === verdict || (claim === "wrong" && graded.verdict === "run_time_error");
    if (!asClaimed) {
      report(file, `seed ${seed}: ${graded.verdict}, not ${verdict}: ${graded.headline}`);
      return;
    }
    const twin = exercise.spec.misconceptions[id]?.twin;
    const found = graded.diagnosis?.id ?? "nothing";
    if (diagnosed && found !== id && found !== twin) {
      report(file, `seed ${seed}: diagnosed as ${found} in the sandbox`);
      return;
    }
  }
}

async function checkStarter(exercise: Exercise, grader: Grader, report: Report): Promise<void> {
  const source = await readText(exercise.public.slug, "starter.ts");
  const graded = await grader.grade(exercise, { language: "typescript", source }, { seed: 1 });
  if (graded.verdict === "accepted") report("starter.ts", "the starter is accepted as it stands");
  if (graded.verdict === "compile_error")
    report("starter.ts", `does not compile: ${graded.headline}`);
}
