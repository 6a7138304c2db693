import * as fc from "fast-check";
import { verdictWords } from "@gradus/exercise";
import { describe, expect, test } from "vitest";
import { foldRuns, progressOn, type RunToFold } from "./fold-runs.ts";

/** The nth submission of ada to the chain rule, unless said otherwise. */
const run = (sequence: number, changes: Partial<RunToFold> = {}): RunToFold => ({
  learnerId: "ada",
  exercise: "chain-rule",
  sequence,
  receivedAt: new Date(sequence * 1000),
  attempt: 1,
  verdict: "wrong_answer",
  score: 0,
  ...changes,
});

const chainRule = (...runs: RunToFold[]) => progressOn(foldRuns(runs).get("ada"), "chain-rule");

describe("foldRuns", () => {
  test("leaves an exercise without runs untouched", () => {
    expect(chainRule()).toEqual({ state: "untouched" });
    expect(chainRule(run(1, { exercise: "adam-step" }))).toEqual({ state: "untouched" });
  });

  test("counts the tries, with the last verdict and the best score", () => {
    expect(
      chainRule(
        run(1, { score: 0.5 }),
        run(2, { score: 0.75 }),
        run(3, { verdict: "compile_error" }),
      ),
    ).toEqual({
      state: "tried",
      attempts: 3,
      lastVerdict: "compile_error",
      bestScore: 0.75,
      lastActivity: new Date(3000),
    });
  });

  test("stays passed whatever is tried afterwards", () => {
    expect(
      chainRule(run(1), run(2, { verdict: "accepted", score: 1 }), run(3, { score: 0.5 })),
    ).toEqual({ state: "passed", attempts: 3, bestScore: 1, lastActivity: new Date(3000) });
  });

  test("isn't passed by being correct but wasteful", () => {
    expect(chainRule(run(1, { verdict: "partially_accepted", score: 0.8 }))).toMatchObject({
      state: "tried",
      bestScore: 0.8,
    });
  });

  test("counts a submission that was run again by its latest run only", () => {
    const pass = run(1, { verdict: "accepted", score: 1 });
    const regraded = run(1, { attempt: 2, verdict: "wrong_answer", score: 0.5 });
    expect(chainRule(pass, regraded)).toMatchObject({
      state: "tried",
      attempts: 1,
      bestScore: 0.5,
    });
  });

  test("counts a judge error as nothing, since it is our fault", () => {
    expect(chainRule(run(1, { verdict: "judge_error" }))).toEqual({ state: "untouched" });
    const pass = run(1, { verdict: "accepted", score: 1 });
    expect(chainRule(pass, run(1, { attempt: 2, verdict: "judge_error" }))).toMatchObject({
      state: "passed",
      attempts: 1,
    });
  });

  test("keeps learners and exercises apart", () => {
    const progress = foldRuns([
      run(1, { verdict: "accepted", score: 1 }),
      run(2, { learnerId: "bob" }),
      run(3, { exercise: "adam-step" }),
    ]);
    expect([...progress.keys()]).toEqual(["ada", "bob"]);
    expect([...(progress.get("ada")?.keys() ?? [])]).toEqual(["chain-rule", "adam-step"]);
    expect(progressOn(progress.get("bob"), "chain-rule").state).toBe("tried");
  });

  const runs = fc.uniqueArray(
    fc
      .record({
        sequence: fc.integer({ min: 1, max: 12 }),
        attempt: fc.integer({ min: 1, max: 3 }),
        verdict: fc.constantFrom(...verdictWords),
        quarters: fc.integer({ min: 0, max: 4 }),
      })
      .map(({ sequence, attempt, verdict, quarters }) =>
        run(sequence, {
          attempt,
          verdict,
          score: quarters / 4,
          // Whose it is belongs to the submission, not to the run.
          learnerId: ["ada", "bob"][sequence % 2] ?? "ada",
          exercise: ["chain-rule", "adam-step"][sequence % 3] ?? "value-class",
        }),
      ),
    { selector: ({ sequence, attempt }) => `${sequence}/${attempt}` },
  );

  const entries = (list: readonly RunToFold[]) =>
    [...foldRuns(list)].flatMap(([learner, exercises]) =>
      [...exercises].map(([exercise, progress]) => [`${learner} ${exercise}`, progress] as const),
    );

  test("doesn't depend on the order of the runs", () => {
    fc.assert(
      fc.property(
        runs.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(new Map(entries(shuffled))).toEqual(new Map(entries(list)));
        },
      ),
    );
  });

  test("never loses a pass, an attempt or a score when one more submission comes", () => {
    fc.assert(
      fc.property(runs, fc.constantFrom(...verdictWords), (list, verdict) => {
        const after = new Map(entries([...list, run(14, { verdict, score: 0 })]));
        for (const [cell, before] of entries(list)) {
          const now = after.get(cell);
          if (before.state === "untouched" || now === undefined || now.state === "untouched") {
            throw new Error("An exercise with runs is untouched.");
          }
          expect(now.attempts).toBeGreaterThanOrEqual(before.attempts);
          expect(now.bestScore).toBeGreaterThanOrEqual(before.bestScore);
          expect([before.state, now.state]).not.toEqual(["passed", "tried"]);
        }
      }),
    );
  });
});
