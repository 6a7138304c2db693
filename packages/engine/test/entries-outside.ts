export type Numbers = number | readonly Numbers[];

export interface Tolerance {
  /** 0 if not given. */
  readonly abs?: number;
  /** 1e-12 if not given. */
  readonly rel?: number;
}

/**
 * What is wrong with `got`: one line for each entry farther than abs + rel·|wanted| from its wanted value
 * (infinities must be equal, NaN is always wrong), or for a number of entries that differs. Empty if all is well.
 */
export function entriesOutside(
  got: Numbers,
  wanted: Numbers,
  { abs = 0, rel = 1e-12 }: Tolerance = {},
): string[] {
  const [values, targets] = [flatten(got), flatten(wanted)];
  if (values.length !== targets.length) {
    return [`${values.length} entries should be ${targets.length}`];
  }
  return targets.flatMap((want, i) => {
    const value = values[i] ?? NaN;
    const near = value === want || Math.abs(value - want) <= abs + rel * Math.abs(want);
    return near ? [] : [`entry ${i}: ${value} should be ${want}`];
  });
}

const flatten = (numbers: Numbers): number[] =>
  typeof numbers === "number" ? [numbers] : numbers.flatMap(flatten);
