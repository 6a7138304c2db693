import { exercises } from "@gradus/curriculum/secret";
import { Command } from "commander";
import { getExercise } from "../grade/read-submission.ts";
import { withGrader } from "../grade/with-grader.ts";
import { wholeNumber } from "../number-option.ts";
import { progressBar } from "../progress-bar.ts";
import { killMatrix } from "../verify/check-wrong.ts";
import { printMatrix, printVerified } from "../verify/print-verified.ts";
import { type Verified, verifyExercise } from "../verify/verify-exercise.ts";

interface VerifyOptions {
  readonly seeds: number;
  readonly matrix?: true;
  readonly json?: true;
}

export function verifyCommand(): Command {
  return new Command("verify")
    .description("The gate for content: right programs pass, wrong ones are caught and named.")
    .argument("[slug...]", "the exercises; all of them unless given")
    .option("--seeds <number>", "how many draws of the inputs", wholeNumber(1), 200)
    .option("--matrix", "print which input exposes which wrong program, for one seed")
    .option("--json", "one JSON document on standard output, nothing else")
    .addHelpText("after", "\nExit code: 0 nothing found, 1 faults found, 2 usage.")
    .action(verify);
}

async function verify(
  slugs: readonly string[],
  { seeds, matrix, json }: VerifyOptions,
): Promise<void> {
  const chosen = (slugs.length > 0 ? slugs : Object.keys(exercises)).map(getExercise);
  if (matrix) {
    for (const exercise of chosen) {
      const { ids, rows } = killMatrix(exercise, 1);
      process.stdout.write(`${exercise.public.slug}\n${printMatrix(ids, rows)}\n`);
    }
    return;
  }
  const verified: Verified[] = [];
  const bar = progressBar("verifying", chosen.length * seeds);
  await withGrader(2, async (grader) => {
    for (const exercise of chosen)
      verified.push(await verifyExercise(exercise, grader, seeds, () => bar.increment()));
  });
  bar.stop();
  process.stdout.write(
    json ? `${JSON.stringify({ exercises: verified })}\n` : printVerified(verified),
  );
  process.exitCode = verified.some(({ faults }) => faults.length > 0) ? 1 : 0;
}
