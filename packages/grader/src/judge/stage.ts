/** The order of judgement; the first stage that fails decides the headline. */
export const stages = [
  "run_time",
  "shape",
  "non_finite",
  "purity",
  "values",
  "properties",
  "cost",
] as const;
export type Stage = (typeof stages)[number];

export function earlier(left: Stage, right: Stage): boolean {
  return stages.indexOf(left) < stages.indexOf(right);
}
