import { createRandom } from "@gradus/engine/random";
import type { Argument } from "./argument.ts";
import type { ExerciseSpec } from "./exercise.ts";

export const defaultFreshInputs = 50;

/** One input of a submission, with the family it came from. */
export interface DrawnInput<Arguments extends readonly Argument[] = readonly Argument[]> {
  readonly origin: { readonly kind: "edge" | "example" | "fresh"; readonly name: string };
  readonly args: Arguments;
}

/**
 * The inputs of a submission: every edge case, then `fresh` inputs drawn from the strata in turn.
 * Input k depends on the seed and on k alone, so adding inputs moves none of the others.
 */
export function drawInputs<Arguments extends readonly Argument[]>(
  spec: Pick<ExerciseSpec<Arguments>, "inputs">,
  seed: number,
): readonly DrawnInput<Arguments>[] {
  const { edges, strata, fresh = defaultFreshInputs } = spec.inputs;
  const random = createRandom(seed);
  const drawn: DrawnInput<Arguments>[] = edges.map((args, index) => ({
    origin: { kind: "edge", name: `edge ${index + 1}` },
    args,
  }));
  for (let index = 0; index < fresh; index += 1) {
    const stratum = strata[index % strata.length];
    if (!stratum) throw new RangeError("An exercise draws its inputs from at least one stratum.");
    drawn.push({
      origin: { kind: "fresh", name: stratum.name },
      args: stratum.draw(random.fork(index)),
    });
  }
  return drawn;
}
