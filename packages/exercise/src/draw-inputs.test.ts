import { describe, expect, test } from "vitest";
import { drawInputs } from "./draw-inputs.ts";
import type { Inputs } from "./exercise.ts";

const inputs: Inputs<readonly [number]> = {
  edges: [[0], [-1]],
  strata: [
    { name: "small", draw: (random) => [random.uniform(0, 1)] },
    { name: "large", draw: (random) => [random.uniform(100, 200)] },
  ],
  fresh: 6,
};

describe("drawing inputs", () => {
  test("takes every edge case first and the strata in turn", () => {
    const drawn = drawInputs({ inputs }, 1);
    expect(drawn.map(({ origin }) => origin.name)).toEqual([
      "edge 1",
      "edge 2",
      "small",
      "large",
      "small",
      "large",
      "small",
      "large",
    ]);
    expect(drawn.slice(0, 2).map(({ args }) => args)).toEqual(inputs.edges);
  });

  test("gives the same inputs for the same seed and others for another", () => {
    expect(drawInputs({ inputs }, 7)).toEqual(drawInputs({ inputs }, 7));
    expect(drawInputs({ inputs }, 8)).not.toEqual(drawInputs({ inputs }, 7));
  });

  test("moves none of the others when an input is added", () => {
    const longer = drawInputs({ inputs: { ...inputs, fresh: 9 } }, 7);
    expect(longer.slice(0, 8)).toEqual(drawInputs({ inputs }, 7));
  });

  test("draws fifty where nothing is said, and needs a stratum for it", () => {
    const { edges, strata } = inputs;
    expect(drawInputs({ inputs: { edges, strata } }, 1)).toHaveLength(52);
    expect(() => drawInputs({ inputs: { edges, strata: [] } }, 1)).toThrow(RangeError);
  });
});
