import { allExercises, listExercises } from "@/server/api/exercises.ts";
import { endpoint } from "@/server/endpoint.ts";

export const GET = endpoint(listExercises, async () => ({ items: allExercises() }));
