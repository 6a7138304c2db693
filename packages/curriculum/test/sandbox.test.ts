import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { GradeReport } from "@gradus/exercise";
import { createGrader, type Grader, openSandbox, type Sandbox } from "@gradus/grader";
import { runnerPath } from "@gradus/grader/runner";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { secretExercises } from "../src/secret.ts";
import { exerciseRoot } from "./submissions.ts";

/** A seed for each of three submissions; `gradus verify` runs many more. */
const seeds = [1, 20_261_124, 9_007_199_254_740_991];

let sandbox: Sandbox;
let grader: Grader;

beforeAll(async () => {
  sandbox = await openSandbox({ runners: 1, runnerPath });
  grader = createGrader({ sandbox });
});
afterAll(async () => {
  await sandbox.close();
});

describe.each(Object.entries(secretExercises))("%s, in the sandbox", (slug, exercise) => {
  /** What becomes of each program, seed by seed. */
  async function gradeFiles<Seen>(
    paths: readonly string[],
    see: (report: GradeReport) => Seen,
  ): Promise<Readonly<Record<string, readonly Seen[]>>> {
    const seen: Record<string, readonly Seen[]> = {};
    for (const path of paths) {
      const source = await readFile(join(exerciseRoot, slug, path), "utf8");
      const reports: Seen[] = [];
      for (const seed of seeds) {
        reports.push(
          see(await grader.grade(exercise, { language: "typescript", source }, { seed })),
        );
      }
      seen[basename(path)] = reports;
    }
    return seen;
  }

  async function grade<Seen>(folder: string, see: (report: GradeReport) => Seen) {
    const names = await readdir(join(exerciseRoot, slug, "submissions", folder)).catch(() => []);
    const programs = names.filter((name) => name.endsWith(".ts"));
    return gradeFiles(
      programs.map((name) => join("submissions", folder, name)),
      see,
    );
  }

  test("accepts every program in accepted/", async () => {
    const reports = await grade("accepted", ({ verdict, headline }) =>
      verdict === "accepted" ? "accepted" : headline,
    );
    expect(Object.keys(reports).length).toBeGreaterThanOrEqual(2);
    expect(new Set(Object.values(reports).flat())).toEqual(new Set(["accepted"]));
  });

  test("accepts every program in partial/ in part", async () => {
    const reports = await grade("partial", ({ verdict }) => verdict);
    expect(Object.keys(reports).length > 0).toBe(exercise.spec.cost !== undefined);
    expect(new Set(Object.values(reports).flat())).toEqual(
      new Set(Object.keys(reports).map(() => "partially_accepted")),
    );
  });

  test("diagnoses every program in wrong/ as what its file name says", async () => {
    const reports = await grade("wrong", ({ verdict, diagnosis }) =>
      verdict === "accepted" ? verdict : (diagnosis?.id ?? "no diagnosis"),
    );
    const asNamed = Object.keys(reports).map((name) => [name, seeds.map(() => name.slice(0, -3))]);
    expect(reports).toEqual(Object.fromEntries(asNamed));
  });

  test("does not accept the starter", async () => {
    const { "starter.ts": verdicts } = await gradeFiles(["starter.ts"], ({ verdict }) => verdict);
    expect(verdicts).toHaveLength(seeds.length);
    expect(verdicts).not.toContain("accepted");
    expect(verdicts).not.toContain("judge_error");
  });

  test("stops what crashes and what never ends, and says so", async () => {
    const crashed = await grade("crashed", ({ verdict }) => verdict);
    const endless = await grade("timed-out", ({ verdict }) => verdict);
    expect(new Set(Object.values(crashed).flat())).toEqual(
      new Set(Object.keys(crashed).map(() => "run_time_error")),
    );
    expect(new Set(Object.values(endless).flat())).toEqual(
      new Set(Object.keys(endless).map(() => "time_limit_exceeded")),
    );
  });
});
