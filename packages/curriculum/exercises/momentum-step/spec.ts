import { sgd } from "@gradus/engine/optimizer";
import type { Random } from "@gradus/engine/random";
import { defineSecret } from "../../src/define-secret.ts";
import { drawNonzero } from "../../src/draw/nonzero.ts";
import { shorterTogether, simplerLists } from "../../src/shrink/simpler-list.ts";

type Vector = readonly number[];
type Arguments = readonly [w: Vector, v: Vector, g: Vector, lr: number, beta: number];

const zeros = (length: number): Vector => Array.from({ length }, () => 0);
const drawRate = (random: Random): number => random.pick([0.5, 0.2, 0.1, 0.05, 0.01, 0.001]);

export default defineSecret<Arguments, readonly [w: Vector, v: Vector]>({
  inputs: {
    edges: [
      [[1, -1], [0, 0], [2, 3], 0.1, 0.9],
      [[1, -1], [5, 5], [2, 3], 0.1, 0],
      [[0.5], [2], [0], 0.1, 0.5],
      [[0], [1], [-0.5], 0.2, 0.5],
    ],
    strata: [
      {
        name: "under way",
        draw: (random) => {
          const n = random.integer(1, 4);
          const [w, v, g] = [
            drawNonzero(random, n),
            drawNonzero(random, n),
            drawNonzero(random, n),
          ];
          return [w, v, g, drawRate(random), random.grid(0.1, 0.9, 0.1)];
        },
      },
      {
        name: "long memory",
        draw: (random) => {
          const n = random.integer(1, 4);
          const [w, v, g] = [
            drawNonzero(random, n),
            drawNonzero(random, n),
            drawNonzero(random, n),
          ];
          return [w, v, g, drawRate(random), random.grid(0.95, 0.99, 0.01)];
        },
      },
      {
        name: "the first step",
        draw: (random) => {
          const n = random.integer(1, 4);
          const beta = random.grid(0.5, 0.9, 0.1);
          return [drawNonzero(random, n), zeros(n), drawNonzero(random, n), drawRate(random), beta];
        },
      },
      {
        name: "no memory",
        draw: (random) => {
          const n = random.integer(1, 4);
          const [w, v, g] = [
            drawNonzero(random, n),
            drawNonzero(random, n),
            drawNonzero(random, n),
          ];
          return [w, v, g, drawRate(random), 0];
        },
      },
    ],
  },

  reference(w, v, g, lr, beta) {
    const { params, state } = sgd({ lr, momentum: beta }).step({ velocity: v }, w, g);
    return [params, state.velocity ?? v];
  },

  outputs: [
    {
      id: "weights",
      title: "the step taken by the weights",
      path: [0],
      comparison: {
        kind: "update",
        from: 0,
        absolute: 1e-14,
        relative: 1e-10,
        why: "Three operations in closed form; velocity and gradient may cancel to rounding.",
      },
      weight: 5,
    },
    {
      id: "velocity",
      title: "the new velocity",
      path: [1],
      comparison: {
        kind: "close",
        absolute: 1e-14,
        relative: 1e-10,
        why: "Two operations in closed form; the two terms may cancel to rounding.",
      },
      weight: 4,
    },
  ],

  properties: [
    {
      id: "no-momentum-is-plain-descent",
      title: "with β = 0 this is plain gradient descent",
      feedback:
        "With β = 0 nothing of the old velocity is left, so each weight should move by lr times its gradient. Yours moves otherwise.",
      weight: 1,
      derive: ([w, v, g, lr]) => [[w, v, g, lr, 0]],
      holds: ([, plain], [w, , g, lr]) =>
        plain?.[0].every((moved, i) => {
          const expected = (w[i] ?? NaN) - lr * (g[i] ?? NaN);
          return Math.abs(moved - expected) < 1e-12;
        }) ?? false,
    },
  ],

  misconceptions: {
    "averaged-velocity": {
      feedback:
        "You give the gradient the weight 1 − β, which makes the velocity an average. Many libraries offer that variant, but here the gradient is added in full, so that a constant slope builds up speed.",
    },
    "steps-with-old-velocity": {
      feedback:
        "The velocity you return is right, but the weights still move by the old one. The new gradient should count in this step already.",
    },
    "velocity-not-used": {
      feedback:
        "You keep a velocity and then step along the bare gradient. The weights never feel the momentum; it is the velocity that moves them.",
    },
    "learning-rate-inside": {
      feedback:
        "You put the learning rate into the velocity. While lr stays constant this even gives the same path from a standing start, but the velocity has another scale; here lr multiplies the finished velocity.",
    },
    "steps-uphill": {
      feedback:
        "Your velocity is right, but you add it to the weights. It collects gradients, which point uphill.",
    },
    "mixed-signs": {
      feedback:
        "You subtract the gradient in the velocity and then subtract the velocity from the weights. Two minus signs lead uphill again: choose one place for the sign.",
    },
    "fades-the-gradient": {
      feedback:
        "You multiply the new gradient by β and keep the old velocity in full. Then nothing is ever forgotten; which of the two should fade?",
    },
    "fades-both": {
      feedback:
        "You multiply the sum of velocity and gradient by β. Only what is old should fade; the fresh gradient counts in full.",
    },
    "looks-ahead": {
      feedback:
        "You step along g + βv with the new velocity. That is Nesterov's variant, which looks one step ahead; here the weights move by the velocity itself.",
    },
    "overwrites-the-velocity": {
      feedback:
        "The numbers are right, but the list v that you were given is changed afterwards. Return a new list, so that the caller can still see where it came from.",
    },
  },

  *shrink([w, v, g, lr, beta]) {
    for (const [w1, v1, g1] of shorterTogether([w, v, g] as const)) yield [w1, v1, g1, lr, beta];
    if (lr !== 0.1) yield [w, v, g, 0.1, beta];
    if (beta !== 0 && beta !== 0.5) yield [w, v, g, lr, 0.5];
    for (const simpler of simplerLists(w)) yield [simpler, v, g, lr, beta];
    for (const simpler of simplerLists(v)) yield [w, simpler, g, lr, beta];
    for (const simpler of simplerLists(g)) yield [w, v, simpler, lr, beta];
  },
});
