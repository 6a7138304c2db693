import { type Argument, drawInputs, type Data, type Entry, type Exercise } from "@gradus/exercise";
import { createRandom } from "@gradus/engine/random";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { exercises as publicExercises } from "../src/index.ts";
import { canary, secretExercises } from "../src/secret.ts";
import { agrees } from "./agrees.ts";
import { submissionsOf } from "./submissions.ts";
import { referenceAnswer, runInProcess } from "./run-in-process.ts";

const seeds = Array.from({ length: 20 }, (_, index) => 1000 + 37 * index);

/** Whether any input of the seed, or a property, tells the program from the reference. */
function isCaught(exercise: Exercise, program: Entry, seed: number): boolean {
  return drawInputs(exercise.spec, seed).some(({ args }) => {
    const { output, threw, changedInput } = runInProcess(exercise, program, args);
    return (
      threw || changedInput || !agrees(exercise, args, referenceAnswer(exercise, args), output)
    );
  });
}

function judgeRoughly(exercise: Exercise, program: Entry): string {
  const { cost } = exercise.spec;
  let wasteful = false;
  for (const { args } of seeds.slice(0, 5).flatMap((seed) => drawInputs(exercise.spec, seed))) {
    const { output, threw, changedInput, calls } = runInProcess(exercise, program, args);
    if (threw) return "threw";
    if (changedInput) return "changed its input";
    if (!agrees(exercise, args, referenceAnswer(exercise, args), output)) return "wrong";
    if (cost && (calls[cost.functionIndex] ?? 0) > cost.calls(args)) wasteful = true;
  }
  return wasteful ? "right, but wasteful" : "right";
}

/** Follows the first neighbour again and again; each neighbour on the way must have an answer. */
function stepsToSimplest(exercise: Exercise, args: readonly Argument[]): number {
  let current = args;
  for (let steps = 0; steps < 100; steps += 1) {
    const simpler = [...(exercise.spec.shrink?.(current) ?? [])];
    for (const neighbour of simpler) referenceAnswer(exercise, neighbour);
    const [first] = simpler;
    if (!first) return steps;
    current = first;
  }
  return Infinity;
}

/** Everything that the program does on the inputs of a seed, to tell two programs apart. */
function fingerprint(exercise: Exercise, program: Entry, seed: number): string {
  const outcomes = drawInputs(exercise.spec, seed).map(({ args }) => {
    const { output, threw, changedInput } = runInProcess(exercise, program, args);
    return [rounded(output), threw, changedInput];
  });
  return JSON.stringify(outcomes);
}

function rounded(value: Data): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value.toPrecision(6) : `${value}`;
  if (Array.isArray(value)) return value.map((item: Data) => rounded(item));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).map(([k, v]) => [k, rounded(v)]);
  return value;
}

// some accepted programs write to the console, as learners do
beforeAll(() => {
  vi.spyOn(console, "log").mockReturnValue(undefined);
});

describe.each(Object.entries(secretExercises))("%s", (slug, exercise) => {
  const { spec } = exercise;

  test("shows examples that are true", () => {
    expect(exercise.public.examples.length).toBeGreaterThanOrEqual(2);
    for (const { args, expected } of exercise.public.examples) {
      expect(agrees(exercise, args, referenceAnswer(exercise, args), expected)).toBe(true);
    }
  });

  test("answers every input it draws, and answers alike each time", () => {
    for (const seed of seeds) {
      for (const { args } of drawInputs(spec, seed)) {
        const answer = referenceAnswer(exercise, args);
        expect(answer).toEqual(referenceAnswer(exercise, args));
        expect(agrees(exercise, args, answer, structuredClone(answer))).toBe(true);
      }
    }
  });

  test("has properties that the reference obeys", () => {
    const broken = seeds.flatMap((seed) =>
      drawInputs(spec, seed).flatMap(({ args }) =>
        (spec.properties ?? []).filter((property) => {
          const derived = property.derive?.(args, createRandom(seed)) ?? [];
          const outputs = [args, ...derived].map((input) => referenceAnswer(exercise, input));
          return !property.holds(outputs, args, derived);
        }),
      ),
    );
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  test("shrinks every input, in finitely many steps, to inputs that the reference answers", () => {
    for (const { args } of drawInputs(spec, 7)) {
      expect(stepsToSimplest(exercise, args)).toBeLessThan(100);
    }
  });

  test("weighs its requirements by 10 in all, beside the 1 for unchanged inputs", () => {
    const requirements = [
      ...spec.outputs,
      ...(spec.properties ?? []),
      ...(spec.cost ? [spec.cost] : []),
    ];
    const total = requirements.reduce((sum, { weight }) => sum + weight, 0);
    expect(total).toBeCloseTo(10, 12);
  });

  test.each(Object.entries(exercise.wrongPrograms))("catches %s on every seed", (_id, program) => {
    const missed = seeds.filter((seed) => !isCaught(exercise, program, seed));
    expect(missed).toEqual([]);
  });

  test("can tell its misconceptions apart, twins excepted", () => {
    const firstOf = new Map<string, string>();
    const confused: string[] = [];
    for (const [id, program] of Object.entries(exercise.wrongPrograms)) {
      const behaviour = fingerprint(exercise, program, 11);
      const other = firstOf.get(behaviour);
      if (other === undefined) firstOf.set(behaviour, id);
      else if (spec.misconceptions[id]?.twin !== other) confused.push(`${id} = ${other}`);
    }
    expect(confused).toEqual([]);
  });

  test("agrees with every accepted program, and with every partial one except for its calls", async () => {
    const programs = await submissionsOf(exercise, ["accepted", "partial"]);
    const found = programs.map(({ path, program }) => [path, judgeRoughly(exercise, program)]);
    const expected = programs.map(({ path, folder }) => [
      path,
      folder === "accepted" ? "right" : "right, but wasteful",
    ]);
    expect(found).toEqual(expected);
  });

  test("starts the learner with a program that is not accepted", async () => {
    const [starter] = await submissionsOf(exercise, ["starter"]);
    expect(starter && isCaught(exercise, starter.program, 3)).toBe(true);
  });

  test("keeps its secrets out of the public half", () => {
    const entry = publicExercises.find((candidate) => candidate.slug === slug);
    const text = JSON.stringify(entry);
    expect(text).not.toContain(canary);
    for (const [id, { feedback }] of Object.entries(spec.misconceptions)) {
      expect(text).not.toContain(`"${id}"`);
      expect(text).not.toContain(feedback.slice(0, 40));
    }
  });
});
