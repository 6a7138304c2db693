import {
  adam,
  biasCorrected,
  gradientDescent,
  minimise,
  type Optimizer,
  rmsprop,
  sgd,
} from "@gradus/engine/optimizer";
import { elongatedBowl, rosenbrock, type Surface } from "@gradus/engine/surface";
import type { LessonFacts } from "./lesson-facts.ts";

const gradient = ([w0 = 0, w1 = 0]: readonly number[]): number[] => [2 * w0, 6 * w1];

const optimizer = adam({ lr: 0.1 });
const first = optimizer.step(optimizer.init([4, 2]), [4, 2], gradient([4, 2]));
const second = optimizer.step(first.state, first.params, gradient(first.params));

const at = (list: readonly number[], index: number): number => list[index] ?? Number.NaN;
const m = (index: number): number => at(second.state.m, index);
const v = (index: number): number => at(second.state.v, index);
const mHat = (index: number): number => biasCorrected(m(index), 0.9, 2);
const vHat = (index: number): number => biasCorrected(v(index), 0.999, 2);

const endOf = (lr: number): readonly number[] =>
  minimise(adam({ lr }), gradient, [4, 2], 200).at(-1) ?? [];

/** The step in learning rates that a constant gradient gives without correction. */
const uncorrected = (t: number): number => (1 - 0.9 ** t) / Math.sqrt(1 - 0.999 ** t);

const tiny = 1e-6;

/** Whether each point of the way is within 0.05 of the minimum. */
function nearness<State>(
  racer: Optimizer<State>,
  { gradientAt, minimum }: Surface,
  start: readonly number[],
  steps: number,
): boolean[] {
  const [x, y] = minimum ?? [Number.NaN, Number.NaN];
  return minimise(racer, gradientAt, start, steps).map(
    (point) => Math.hypot(at(point, 0) - x, at(point, 1) - y) < 0.05,
  );
}

const onBowl = <State>(racer: Optimizer<State>): boolean[] =>
  nearness(racer, elongatedBowl, [-4, 1.5], 120);
const restOf = (near: readonly boolean[]): number => near.lastIndexOf(false) + 1;

export const adamLesson: LessonFacts = {
  facts: [
    ["64", biasCorrected(at(first.state.v, 0), 0.999, 1)],
    ["144", biasCorrected(at(first.state.v, 1), 0.999, 1)],
    ["47", restOf(onBowl(gradientDescent({ lr: 0.09 })))],
    ["77", restOf(onBowl(adam({ lr: 0.2 })))],
    ["37", onBowl(rmsprop({ lr: 0.15, alpha: 0.9 })).indexOf(true)],
    ["408", restOf(nearness(sgd({ lr: 0.002, momentum: 0.9 }), rosenbrock, [-1.2, 1], 800))],
    ["521", restOf(nearness(adam({ lr: 0.2 }), rosenbrock, [-1.2, 1], 800))],
    ["0.064", at(first.state.v, 0)],
    ["0.144", at(first.state.v, 1)],
    ["3.9", at(first.params, 0)],
    ["1.9", at(first.params, 1)],
    ["7.8", at(gradient(first.params), 0)],
    ["11.4", at(gradient(first.params), 1)],
    ["1.5", m(0)],
    ["2.22", m(1)],
    ["0.124776", v(0)],
    ["0.273816", v(1)],
    ["0.001999", 1 - 0.999 ** 2],
    ["0.19", 1 - 0.9 ** 2],
    ["7.8947", mHat(0)],
    ["11.6842", mHat(1)],
    ["62.4192", vHat(0)],
    ["136.9765", vHat(1)],
    ["0.9993", mHat(0) / Math.sqrt(vHat(0))],
    ["0.9983", mHat(1) / Math.sqrt(vHat(1))],
    ["3.8001", at(second.params, 0)],
    ["1.8002", at(second.params, 1)],
    ["31.6", 1 / Math.sqrt(0.001)],
    ["3.16", uncorrected(1)],
    ["6.57", uncorrected(12)],
    ["3.8020", at(endOf(0.001), 0)],
    ["1.8041", at(endOf(0.001), 1)],
    ["0.990", tiny / (tiny + 1e-8)],
    ["0.010", tiny / Math.sqrt(tiny ** 2 + 1e-8)],
  ],
  quickChecks: [
    {
      answer: Math.abs(at(optimizer.step(optimizer.init([0]), [0], [-250]).params, 0)),
      mistakes: [
        Math.abs(at(minimise(gradientDescent({ lr: 0.1 }), () => [-250], [0], 1)[1] ?? [], 0)),
        0.1 * 0.1,
        0.1 * uncorrected(1),
      ],
    },
    { answer: 200 * 0.001, mistakes: [4, 2 * 0.001] },
  ],
  given: ["0.999", "250", "2014"],
};
