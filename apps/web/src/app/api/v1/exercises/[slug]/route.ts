import { exerciseView, getExercise, readExercise } from "@/server/api/exercises.ts";
import { endpoint } from "@/server/endpoint.ts";

export const GET = endpoint(readExercise, async ({ params }) =>
  exerciseView(getExercise(params.slug)),
);
