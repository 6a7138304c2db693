import type { Random } from "@gradus/engine/random";

/** `length` probabilities above 0 in hundredths, which sum to 1. */
export function drawDistribution(random: Random, length: number): readonly number[] {
  const cuts = random.shuffle(Array.from({ length: 99 }, (_, index) => index + 1));
  const ordered = cuts.slice(0, length - 1).toSorted((a, b) => a - b);
  return [...ordered, 100].map((cut, index) => (cut - (ordered[index - 1] ?? 0)) / 100);
}
