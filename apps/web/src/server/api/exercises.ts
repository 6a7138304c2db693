import "server-only";
import { exercises, findExercise, type PublicEntry } from "@gradus/curriculum";
import { encode, type Example, Language, levels, printCall } from "@gradus/exercise";
import { z } from "zod";
import { operation } from "../http/operation.ts";
import { notFound } from "../http/problem.ts";
import { BySlug, Slug } from "./values.ts";

const Spelling = z.object({
  entry: z.string().meta({ description: "The name to export." }),
  signature: z.string(),
  available: z.boolean().meta({ description: "Whether submissions in it are graded yet." }),
});

const ExerciseSummary = z
  .object({
    slug: Slug,
    title: z.string(),
    section: z.string(),
    level: z.enum(levels),
    summary: z.string(),
    languages: z.record(Language, Spelling),
  })
  .meta({ id: "ExerciseSummary" });

const ExerciseView = ExerciseSummary.extend({
  parameters: z.array(z.string()),
  conventions: z.array(z.string()),
  examples: z.array(
    z.object({
      call: z.string().meta({ description: "As TypeScript source." }),
      expected: z.unknown().meta({
        description: 'JSON, with NaN, ±Infinity and −0 as {"$number": "NaN"} and so on.',
      }),
      note: z.string().nullable(),
    }),
  ),
  starters: z.record(Language, z.string()),
}).meta({ id: "Exercise" });

export const listExercises = operation({
  method: "GET",
  path: "/api/v1/exercises",
  summary: "All exercises, in the order of the course",
  access: "public",
  limit: "read",
  success: {
    status: 200,
    description: "The exercises",
    schema: z.object({ items: z.array(ExerciseSummary) }),
  },
});

export const readExercise = operation({
  method: "GET",
  path: "/api/v1/exercises/{slug}",
  summary: "What a learner may know of an exercise",
  access: "public",
  limit: "read",
  params: BySlug,
  success: { status: 200, description: "The exercise", schema: ExerciseView },
  problems: { 404: "There is no such exercise." },
});

/** @throws {Problem} 404 */
export function getExercise(slug: string): PublicEntry {
  const exercise = findExercise(slug);
  if (!exercise) throw notFound("exercise");
  return exercise;
}

export function allExercises(): z.infer<typeof ExerciseSummary>[] {
  return exercises.map(summaryOf);
}

export function exerciseView(exercise: PublicEntry): z.infer<typeof ExerciseView> {
  const { parameters, conventions, examples, starters, spellings } = exercise;
  return {
    ...summaryOf(exercise),
    parameters: [...parameters],
    conventions: [...conventions],
    examples: examples.map((example) => exampleView(spellings.typescript.entry, example)),
    starters: { ...starters },
  };
}

function summaryOf(exercise: PublicEntry): z.infer<typeof ExerciseSummary> {
  const { slug, title, section, level, summary, spellings } = exercise;
  return { slug, title, section, level, summary, languages: { ...spellings } };
}

function exampleView(entry: string, { args, expected, note }: Example) {
  return { call: printCall(entry, args), expected: encode(expected), note: note ?? null };
}
