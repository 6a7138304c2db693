import { adam, minimise } from "@gradus/engine/optimizer";

export const steps = 200;
export const start: readonly number[] = [4, 2];
export const rates: readonly number[] = [0.001, 0.01, 0.1];

/** w₀² + 3w₁², the loss of the listing. */
export const gradientOfLoss = ([w0 = 0, w1 = 0]: readonly number[]): number[] => [2 * w0, 6 * w1];

/** w₀ after each of the 200 steps of Adam from (4, 2). */
export function firstWeight(rate: number): number[] {
  return minimise(adam({ lr: rate }), gradientOfLoss, start, steps).map(([w0 = Number.NaN]) => w0);
}

/** Where w₀ would be if every step were exactly one learning rate long. */
export const budgetAfter = (rate: number, step: number): number => 4 - rate * step;
