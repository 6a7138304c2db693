import { kl } from "@gradus/engine/probability";
import { defineSecret } from "../../src/define-secret.ts";
import { drawDistribution } from "../../src/draw/distribution.ts";

type Distribution = readonly number[];
type Arguments = readonly [p: Distribution, q: Distribution];

export default defineSecret<Arguments, number>({
  inputs: {
    edges: [
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      [
        [0, 1],
        [0.5, 0.5],
      ],
      [
        [0.5, 0.5],
        [0, 1],
      ],
      [
        [0, 1],
        [0, 1],
      ],
      [[1], [1]],
      [
        [0.99, 0.01],
        [0.01, 0.99],
      ],
    ],
    strata: [
      {
        name: "no zeros",
        draw: (random) => {
          const n = random.integer(2, 6);
          return [drawDistribution(random, n), drawDistribution(random, n)];
        },
      },
      {
        name: "p has a zero",
        draw: (random) => {
          const n = random.integer(2, 5);
          const place = random.integer(0, n - 1);
          const p = drawDistribution(random, n - 1).toSpliced(place, 0, 0);
          return [p, drawDistribution(random, n)];
        },
      },
      {
        name: "q has a zero where p has none",
        draw: (random) => {
          const n = random.integer(2, 5);
          const place = random.integer(0, n - 1);
          const q = drawDistribution(random, n - 1).toSpliced(place, 0, 0);
          return [drawDistribution(random, n), q];
        },
      },
      {
        name: "a zero in the same place",
        draw: (random) => {
          const n = random.integer(2, 5);
          const place = random.integer(0, n);
          const withZero = (): Distribution => drawDistribution(random, n).toSpliced(place, 0, 0);
          return [withZero(), withZero()];
        },
      },
    ],
  },

  reference: (p, q) => kl(p, q),

  outputs: [
    {
      id: "divergence",
      title: "the divergence",
      path: [],
      comparison: {
        kind: "close",
        absolute: 1e-12,
        relative: 1e-10,
        why: "A handful of terms whose signs differ: between nearly equal distributions they cancel to rounding.",
      },
      weight: 8,
    },
  ],

  properties: [
    {
      id: "never-negative",
      title: "the divergence is never negative",
      feedback:
        "You return a negative number. On average, no other distribution explains the outcomes of p better than p itself, so the divergence is 0 at best.",
      weight: 1,
      holds: ([divergence = 0]) => divergence > -1e-12,
    },
    {
      id: "zero-against-itself",
      title: "the divergence of a distribution from itself is 0",
      feedback: "Compare p with itself: nothing is lost, so the result has to be 0. Yours is not.",
      weight: 1,
      derive: ([p]) => [[p, p]],
      holds: ([, itself = 0]) => Math.abs(itself) < 1e-12,
    },
  ],

  misconceptions: {
    "arguments-swapped": {
      feedback:
        "You computed the divergence of q from p. The two differ: here the outcomes come from p, so the average is taken with the probabilities of p.",
    },
    "no-guard-for-zero": {
      feedback:
        "Where p is 0 you get NaN, because 0 times −Infinity is no number. An outcome that never happens contributes nothing: the limit of x·log x at 0 is 0.",
    },
    "ratio-upside-down": {
      feedback:
        "Your result is the right number with the wrong sign. Inside the logarithm, which of the two distributions has to be on top so that a good match for p costs little?",
    },
    "entropy-not-subtracted": {
      feedback:
        "You return the cross-entropy: compare p with itself and you still get something above 0. What p costs by itself, its entropy, has to be taken off.",
    },
    "in-bits": {
      feedback:
        "Your result is 1.44 times too large: that is the same divergence in bits. Here the natural logarithm is used.",
    },
    smoothed: {
      feedback:
        "You add a small number to q. That keeps the result finite, but changes it everywhere; where q is 0 and p is not, Infinity is the honest answer.",
    },
    "skips-impossible-outcomes": {
      feedback:
        "You leave out the outcomes where q is 0, even where p is not. Those are just the ones for which q is infinitely wrong; leave out only those that p never produces.",
    },
    symmetrised: {
      feedback:
        "Swapping p and q does not change your result, so you computed a symmetric version. The KL divergence weights the logarithm with p alone.",
    },
    unweighted: {
      feedback:
        "You add up the logarithms of the ratios without weights. An outcome that hardly ever happens should hardly count.",
    },
    "averaged-over-outcomes": {
      feedback:
        "You divide by the number of outcomes. The probabilities of p are weights already and sum to 1; nothing is left to average.",
    },
  },

  *shrink([p, q]) {
    // two outcomes become one, in both distributions: they still sum to 1
    for (let index = 1; p.length > 2 && index < p.length; index += 1) {
      yield [merged(p, index), merged(q, index)];
    }
  },
});

function merged(masses: Distribution, index: number): Distribution {
  const [before = 0, here = 0] = [masses[index - 1], masses[index]];
  return masses.toSpliced(index - 1, 2, Number((before + here).toFixed(2)));
}
