import path from "node:path";
import type { Exercise, GradeReport } from "@gradus/exercise";
import { Command } from "commander";
import { defaultLimits } from "@gradus/exercise";
import { exitCodeOf, exitCodes } from "../exit-codes.ts";
import { inOrder } from "../grade/in-order.ts";
import { type ManifestEntry, parseManifest } from "../grade/manifest.ts";
import { printReport } from "../grade/print-report.ts";
import { getExercise, languageOf, readSource } from "../grade/read-submission.ts";
import { unjudged } from "../grade/unjudged.ts";
import { freshSeed, withGrader } from "../grade/with-grader.ts";
import { positiveNumber, wholeNumber } from "../number-option.ts";
import { progressBar } from "../progress-bar.ts";
import { UsageError } from "../usage-error.ts";

interface GradeOptions {
  readonly seed?: number;
  readonly manifest?: string;
  readonly jobs: number;
  readonly timeoutScale: number;
  readonly json?: true;
}

export function gradeCommand(): Command {
  return new Command("grade")
    .description("Grades one file, or every line of a manifest. Nothing is recorded.")
    .argument("[slug]", "the exercise, as in adam-step")
    .argument("[file]", "the program; its extension tells the language (.ts, .py)")
    .option("--seed <number>", "the inputs to draw; fresh ones unless given", wholeNumber(0))
    .option("--manifest <file>", "NDJSON: {id, exercise, language, file}, one submission a line")
    .option("--jobs <number>", "how many are graded at once", wholeNumber(1), 2)
    .option(
      "--timeout-scale <factor>",
      "stretches the time limit, for slow machines",
      positiveNumber,
      1,
    )
    .option("--json", "one JSON document (NDJSON for a manifest) on standard output, nothing else")
    .addHelpText("after", "\nExit code: 0 accepted, 1 not accepted, 2 usage or judge error.")
    .action(async (slug: string | undefined, file: string | undefined, options: GradeOptions) => {
      process.exitCode = options.manifest
        ? await gradeManifest(options.manifest, options)
        : await gradeFile(slug, file, options);
    });
}

async function gradeFile(
  slug: string | undefined,
  file: string | undefined,
  options: GradeOptions,
): Promise<number> {
  if (!slug || !file)
    throw new UsageError("Name an exercise and a file: gradus grade adam-step my-adam.ts");
  const exercise = stretched(getExercise(slug), options.timeoutScale);
  const submission = { language: languageOf(file), source: await readSource(file) };
  const seed = options.seed ?? freshSeed();
  const report = await withGrader(1, (grader) => grader.grade(exercise, submission, { seed }));
  process.stdout.write(`${options.json ? JSON.stringify(report) : printReport(report)}\n`);
  return exitCodeOf(report.verdict);
}

async function gradeManifest(file: string, options: GradeOptions): Promise<number> {
  const lines = parseManifest(await readSource(file));
  if (lines.length === 0)
    throw new UsageError(`${file} holds no submission: one JSON line for each.`);
  let code: number = exitCodes.accepted;
  const entries: ManifestEntry[] = [];
  for (const line of lines) {
    if (line.kind === "entry") entries.push(line.entry);
    else {
      process.stderr.write(`${file}, line ${line.line}: ${line.reason}\n`);
      code = exitCodes.usage;
    }
  }
  await withGrader(options.jobs, async (grader) => {
    const bar = progressBar("grading", entries.length);
    const gradeEntry = async (entry: ManifestEntry): Promise<GradeReport> => {
      const seed = options.seed ?? freshSeed();
      try {
        const exercise = stretched(getExercise(entry.exercise), options.timeoutScale);
        const source = await readSource(path.resolve(path.dirname(file), entry.file));
        return await grader.grade(exercise, { language: entry.language, source }, { seed });
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        process.stderr.write(`${file}, id ${entry.id}: ${error.message}\n`);
        return unjudged(entry, error, seed);
      }
    };
    const reports = inOrder(entries, options.jobs, async (entry) => ({
      id: entry.id,
      report: await gradeEntry(entry),
    }));
    for await (const { id, report } of reports) {
      process.stdout.write(`${JSON.stringify({ id, ...report })}\n`);
      code = Math.max(code, exitCodeOf(report.verdict));
      bar.increment();
    }
    bar.stop();
  });
  return code;
}

function stretched(exercise: Exercise, scale: number): Exercise {
  if (scale === 1) return exercise;
  const { limits } = exercise.spec;
  const cpuMs = (limits?.cpuMs ?? defaultLimits.cpuMs) * scale;
  return { ...exercise, spec: { ...exercise.spec, limits: { ...limits, cpuMs } } };
}
