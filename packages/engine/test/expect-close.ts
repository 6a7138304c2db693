import { expect } from "vitest";

export type Numbers = number | readonly Numbers[];

/** Each entry within abs + rel·|wanted|, shapes alike. Infinities must be equal. */
export function expectClose(
  got: Numbers,
  wanted: Numbers,
  { abs = 0, rel = 1e-12 }: { readonly abs?: number; readonly rel?: number } = {},
  label = "",
): void {
  const [flatGot, flatWanted] = [flatten(got), flatten(wanted)];
  expect(flatGot.length, `${label} number of entries`).toBe(flatWanted.length);
  for (const [i, want] of flatWanted.entries()) {
    const value = flatGot[i] ?? NaN;
    const near = value === want || Math.abs(value - want) <= abs + rel * Math.abs(want);
    expect(near, `${label} [${i}]: ${value} should be ${want}`).toBe(true);
  }
}

const flatten = (numbers: Numbers): number[] =>
  typeof numbers === "number" ? [numbers] : numbers.flatMap(flatten);
