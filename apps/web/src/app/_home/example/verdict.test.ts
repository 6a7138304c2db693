import { findSecretExercise } from "@gradus/curriculum/secret";
import { createGrader, openSandbox } from "@gradus/grader";
import { runnerPath } from "@gradus/grader/runner";
import { expect, test } from "vitest";
import { exampleProgram } from "./program.ts";
import shown from "./verdict.json" with { type: "json" };

// `vitest run -u` writes verdict.json anew after the exercise or the grader has learned to speak better.
test("the home page shows word for word what the grader says about the example", async () => {
  const exercise = findSecretExercise("central-difference");
  if (!exercise)
    throw new Error("The example's exercise is gone: choose another for the home page.");
  const sandbox = await openSandbox({ runners: 1, runnerPath });
  const submission = {
    exercise: "central-difference",
    language: "typescript",
    source: exampleProgram,
  } as const;
  const report = await createGrader({ sandbox }).grade(exercise, submission, { seed: shown.seed });
  await sandbox.close();

  expect(report.verdict).toBe("wrong_answer");
  const { cpuMs, wallMs, exerciseVersion, graderVersion } = shown;
  const comparable = { ...report, cpuMs, wallMs, exerciseVersion, graderVersion };
  await expect(`${JSON.stringify(comparable, null, 2)}\n`).toMatchFileSnapshot("./verdict.json");
});
