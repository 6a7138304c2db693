import "server-only";
import type { ExerciseProgress } from "@gradus/db";
import { VerdictWord } from "@gradus/exercise";
import { z } from "zod";
import { operation } from "../http/operation.ts";
import { Slug, Timestamp, timestamp } from "./values.ts";

const tried = {
  attempts: z.number().int().min(1).meta({ description: "Submissions with a verdict." }),
  bestScore: z.number().min(0).max(1),
  lastActivity: Timestamp,
};

export const ProgressView = z
  .discriminatedUnion("state", [
    z.object({ state: z.literal("untouched") }),
    z.object({ state: z.literal("tried"), ...tried, lastVerdict: VerdictWord }),
    z.object({ state: z.literal("passed"), ...tried }),
  ])
  .meta({ id: "Progress" });
export type ProgressView = z.infer<typeof ProgressView>;

const OwnProgress = z.object({
  items: z.array(
    z.object({ exercise: Slug, section: z.string(), title: z.string(), progress: ProgressView }),
  ),
});
export type OwnProgress = z.infer<typeof OwnProgress>;

export const readOwnProgress = operation({
  method: "GET",
  path: "/api/v1/progress",
  summary: "How far one is with each exercise, in the order of the course",
  access: "user",
  limit: "read",
  success: { status: 200, description: "One's own progress", schema: OwnProgress },
});

export function progressView(progress: ExerciseProgress): ProgressView {
  return progress.state === "untouched"
    ? progress
    : { ...progress, lastActivity: timestamp(progress.lastActivity) };
}
