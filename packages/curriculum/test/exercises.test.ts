import { drawInputs, type Data, type Entry, type Exercise } from "@gradus/exercise";
import { createRandom } from "@gradus/engine/random";
import { describe, expect, test } from "vitest";
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
    for (const seed of seeds) {
      for (const { args } of drawInputs(spec, seed)) {
        for (const property of spec.properties ?? []) {
          const derived = property.derive?.(args, createRandom(seed)) ?? [];
          const outputs = [args, ...derived].map((input) => referenceAnswer(exercise, input));
          expect(property.holds(outputs, args, derived), `${property.id}, seed ${seed}`).toBe(true);
        }
      }
    }
  });

  test("shrinks every input to inputs that the reference can answer, and comes to an end", () => {
    for (const { args } of drawInputs(spec, 7)) {
      let current = args;
      for (let steps = 0; ; steps += 1) {
        expect(steps, JSON.stringify(current)).toBeLessThan(200);
        const simpler = [...(spec.shrink?.(current) ?? [])];
        for (const neighbour of simpler) referenceAnswer(exercise, neighbour);
        const [first] = simpler;
        if (!first) break;
        current = first;
      }
    }
  });

  test("gives all of its score to named requirements", () => {
    const weights = [
      ...spec.outputs.map((part) => part.weight),
      ...(spec.properties ?? []).map((property) => property.weight),
      ...(spec.cost ? [spec.cost.weight] : []),
    ];
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test.each(Object.entries(exercise.wrongPrograms))("catches %s on every seed", (_id, program) => {
    const missed = seeds.filter((seed) => !isCaught(exercise, program, seed));
    expect(missed).toEqual([]);
  });

  test("can tell its misconceptions apart, twins excepted", () => {
    const seen = new Map<string, string>();
    for (const [id, program] of Object.entries(exercise.wrongPrograms)) {
      const behaviour = fingerprint(exercise, program, 11);
      const other = seen.get(behaviour);
      const twins = other !== undefined && spec.misconceptions[id]?.twin === other;
      if (!twins) expect(other, `${id} behaves like ${other}`).toBeUndefined();
      seen.set(behaviour, id);
    }
  });

  test("agrees with every accepted and every partial program, within the cost where it is accepted", async () => {
    for (const { path, folder, program } of await submissionsOf(exercise, [
      "accepted",
      "partial",
    ])) {
      let dearest = 0;
      for (const { args } of seeds.slice(0, 5).flatMap((seed) => drawInputs(spec, seed))) {
        const outcome = runInProcess(exercise, program, args);
        const expected = referenceAnswer(exercise, args);
        expect(outcome.threw || outcome.changedInput, path).toBe(false);
        expect(agrees(exercise, args, expected, outcome.output), path).toBe(true);
        const { cost } = spec;
        const excess = cost ? (outcome.calls[cost.functionIndex] ?? 0) - cost.calls(args) : 0;
        dearest = Math.max(dearest, excess);
      }
      expect(dearest > 0, path).toBe(folder === "partial");
    }
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
