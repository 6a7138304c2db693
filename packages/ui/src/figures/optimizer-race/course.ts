import { elongatedBowl, rosenbrock, type Point2, type Surface } from "@gradus/engine/surface";
import type { RacerName } from "./racers.ts";

export type CourseName = "bowl" | "valley";

export type LearningRates = { readonly [Name in RacerName]: number };

/** A landscape with the start and the learning rates it opens with. */
export interface Course {
  readonly label: string;
  readonly surface: Surface;
  readonly minimum: Point2;
  readonly start: Point2;
  readonly steps: number;
  readonly learningRates: LearningRates;
  /** Heights of the level lines. */
  readonly levels: readonly number[];
  /** How finely the landscape is sampled for them. */
  readonly grid: { readonly columns: number; readonly rows: number };
}

/** low · ratioᵏ, k = 0 … count − 1. */
const geometric = (low: number, ratio: number, count: number): number[] =>
  Array.from({ length: count }, (_, k) => low * ratio ** k);

export const courses: { readonly [Name in CourseName]: Course } = {
  bowl: {
    label: "long bowl",
    surface: elongatedBowl,
    minimum: [0, 0],
    start: [-4, 1.5],
    steps: 120,
    learningRates: { gd: 0.09, momentum: 0.02, rmsprop: 0.15, adam: 0.2 },
    levels: geometric(0.2, 2.1, 8),
    grid: { columns: 72, rows: 54 },
  },
  valley: {
    label: "bent valley",
    surface: rosenbrock,
    minimum: [1, 1],
    start: [-1.2, 1],
    steps: 800,
    learningRates: { gd: 0.002, momentum: 0.002, rmsprop: 0.01, adam: 0.2 },
    levels: geometric(0.3, 3.2, 8),
    grid: { columns: 180, rows: 140 },
  },
};
