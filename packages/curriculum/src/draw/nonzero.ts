import type { Random } from "@gradus/engine/random";

/** `length` numbers of the grid 0.1, 0.2, … up to `largest`, each with either sign: none of them is 0. */
export function drawNonzero(random: Random, length: number, largest = 3): readonly number[] {
  return Array.from({ length }, () => random.pick([-1, 1]) * random.grid(0.1, largest, 0.1));
}
