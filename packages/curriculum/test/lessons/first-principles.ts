import { central, forward, gradient } from "@gradus/engine/diff";
import type { LessonFacts } from "./lesson-facts.ts";

const square = (x: number): number => x * x;
const cube = (x: number): number => x ** 3;
const loss = ([w0 = 0, w1 = 0]: number[]): number => w0 ** 2 + 3 * w1 ** 2;

const quotient = (h: number): number => forward(square, 3, { h }).value;
const [byFirst = Number.NaN, bySecond = Number.NaN] = gradient(loss, [2, 1], { h: 1e-7 });
const rootOfEpsilon = Math.sqrt(Number.EPSILON);
const cubeRootOfEpsilon = Math.cbrt(Number.EPSILON);

export const firstPrinciples: LessonFacts = {
  facts: [
    ["9.61", square(3.1)],
    ["9.0601", square(3.01)],
    ["9.006001", square(3.001)],
    ["6.1", quotient(0.1)],
    ["6.01", quotient(0.01)],
    ["6.001", quotient(0.001)],
    ["0.540302", Math.cos(1)],
    ["9.261", cube(2.1)],
    ["6.859", cube(1.9)],
    ["12.01", central(cube, 2, { h: 0.1 }).value],
    ["8.41", square(2.9)],
    ["3.9999999979", byFirst],
    ["5.9999999991", bySecond],
    ["1.5", rootOfEpsilon * 1e8],
    ["6.1", cubeRootOfEpsilon * 1e6],
    ["2.2", Number.EPSILON * 1e16],
    ["1.2", 2 ** -23 * 1e7],
    ["0.005", Math.cbrt(2 ** -23)],
  ],
  quickChecks: [
    { answer: quotient(0.1), mistakes: [6, square(3.1) - 9, (9 - square(2.9)) / 0.1] },
    {
      answer: central(cube, 2, { h: 0.1 }).value,
      mistakes: [
        12,
        (cube(2.1) - cube(1.9)) / 0.1,
        forward(cube, 2, { h: 0.1 }).value,
        (8 - cube(1.9)) / 0.1,
      ],
    },
  ],
  given: [],
};
