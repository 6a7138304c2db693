import { differenceMethod, type ScalarFunction } from "./estimate.ts";

const largest = (...values: readonly number[]): number => Math.max(...values.map(Math.abs));

/** (f(x+h) − f(x)) / h, error O(h). */
export const forward = differenceMethod(1, (f, x, h) => {
  const [ahead, here] = [f(x + h), f(x)];
  return { slope: (ahead - here) / h, size: largest(ahead, here) };
});

/** (f(x) − f(x−h)) / h, error O(h). */
export const backward = differenceMethod(1, (f, x, h) => {
  const [here, behind] = [f(x), f(x - h)];
  return { slope: (here - behind) / h, size: largest(here, behind) };
});

/** (f(x+h) − f(x−h)) / (2h), error O(h²). */
export const central = differenceMethod(2, (f, x, h) => {
  const [ahead, behind] = [f(x + h), f(x - h)];
  return { slope: (ahead - behind) / (2 * h), size: largest(ahead, behind) };
});

/** (f(x−2h) − 8 f(x−h) + 8 f(x+h) − f(x+2h)) / (12h), error O(h⁴) (Abramowitz and Stegun, 25.3.6). */
export const fivePoint = differenceMethod(4, (f, x, h) => {
  const [far, near] = [f(x - 2 * h), f(x - h)];
  const [ahead, beyond] = [f(x + h), f(x + 2 * h)];
  const slope = (far - 8 * near + 8 * ahead - beyond) / (12 * h);
  return { slope, size: largest(far, near, ahead, beyond) };
});

/** (4 D(h/2) − D(h)) / 3 with D the central difference, error O(h⁴) (L. F. Richardson, 1911). */
export const richardson = differenceMethod(4, (f, x, h) => {
  const [coarse, fine] = [symmetric(f, x, h), symmetric(f, x, h / 2)];
  return {
    slope: (4 * fine.slope - coarse.slope) / 3,
    size: 3 * largest(coarse.size, fine.size),
  };
});

function symmetric(f: ScalarFunction, x: number, h: number): { slope: number; size: number } {
  const [ahead, behind] = [f(x + h), f(x - h)];
  return { slope: (ahead - behind) / (2 * h), size: largest(ahead, behind) };
}
