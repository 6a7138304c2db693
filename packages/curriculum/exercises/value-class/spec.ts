import { Value } from "@gradus/engine/autodiff";
import { defineSecret } from "../../src/define-secret.ts";
import {
  drawLeaves,
  drawTape,
  leaf,
  type Operation,
  plus,
  type Tape,
  times,
} from "../../src/draw/operation-tape.ts";
import { simplerNumbers } from "../../src/shrink/simpler-number.ts";
import { drive } from "./drive.ts";

type Arguments = readonly [operations: Tape];
type Output = readonly (readonly [data: number, grad: number])[];

export default defineSecret<Arguments, Output>({
  inputs: {
    edges: [
      [[leaf(5)]],
      [[leaf(3), plus(0, 0)]],
      [[leaf(-2), times(0, 0)]],
      [[leaf(2), leaf(3), times(0, 1), plus(2, 1)]],
      // y = x², y + y² in both orders: y must wait for its second use
      [[leaf(2), times(0, 0), times(1, 1), plus(1, 2)]],
      [[leaf(2), times(0, 0), times(1, 1), plus(2, 1)]],
      [[leaf(0), leaf(4), times(0, 1)]],
    ],
    strata: [
      {
        name: "each value used once",
        draw: (random) => {
          const [a, b, c] = [0, 1, 2];
          const [first, second] = random.shuffle([plus, times]);
          const join = first ?? plus;
          return [[...drawLeaves(random, 3), join(a, b), (second ?? times)(c, 3)]];
        },
      },
      {
        name: "a value used twice by one operation",
        draw: (random) => {
          const twice = random.pick([plus(1, 1), times(1, 1)]);
          return [[...drawLeaves(random, 2), twice, random.pick([plus, times])(2, 0)]];
        },
      },
      {
        name: "a diamond with arms of different length",
        draw: (random) => {
          const tape = [...drawLeaves(random, 2), times(0, 1), times(2, 1), plus(3, 0)];
          const [left = 2, right = 4] = random.shuffle([2, 4]);
          return [[...tape, random.pick([plus, times])(left, right)]];
        },
      },
      {
        name: "any graph",
        draw: (random) => [drawTape(random, random.integer(2, 4), random.integer(3, 9))],
      },
      {
        name: "a value that nobody uses",
        draw: (random) => {
          const tape = drawTape(random, 2, random.integer(2, 5));
          const last = tape.length - 1;
          return [[...tape, ...drawLeaves(random, 2), times(last, last + 1)]];
        },
      },
    ],
  },

  reference: (operations) => drive(Value, [operations]),

  drive: (entry: typeof Value, operations) => drive(entry, [operations]),

  outputs: [
    {
      id: "values",
      title: "data and gradient of every value",
      path: [],
      comparison: {
        kind: "close",
        absolute: 1e-9,
        relative: 1e-9,
        why: "A dozen sums and products of numbers below 1000; where contributions cancel, an absolute error of 1e-13 is left.",
      },
      weight: 9,
    },
  ],

  properties: [
    {
      id: "result-has-slope-one",
      title: "the result has gradient 1",
      feedback:
        "The value on which backward() was called should have gradient 1: it changes as fast as itself. Everything else follows from this number.",
      weight: 1,
      holds: ([values = []]) => values.at(-1)?.[1] === 1,
    },
  ],

  misconceptions: {
    "add-overwrites": {
      feedback:
        "In add you assign the gradient, so that the second use of a value wipes out the first. Try x + x, which should have slope 2: contributions from different uses have to be added up.",
    },
    "mul-overwrites": {
      feedback:
        "In mul you assign the gradient, so that the second use of a value wipes out the first. Try x · x at 3, which should have slope 6: contributions from different uses have to be added up.",
    },
    "shared-values-send-twice": {
      feedback:
        "You follow every path back by itself, so a value that is used twice sends its gradient on twice, the first share included again. Order the values first, and let each send once, when its gradient is complete.",
    },
    "breadth-first": {
      feedback:
        "Each value sends once, but some send too early: a value close to the result may also be used further away, and that share comes late. A value may send only after everything that uses it has sent.",
    },
    "inputs-first": {
      feedback:
        "You go through the values from the inputs to the result. At that time the gradients of the later ones are still 0, so nothing useful arrives. Which end knows its gradient from the start?",
    },
    "no-seed": {
      feedback:
        "All your gradients are 0. Someone has to make a start: what is the slope of the result by itself?",
    },
    "own-factor": {
      feedback:
        "In mul each factor receives its own value. How fast a·b grows when a grows depends on the other one.",
    },
    "no-upstream": {
      feedback:
        "You hand on the local slopes only, as if every product were the end of the computation. The gradient that arrives from above has to be multiplied in: that is the chain rule.",
    },
    "add-shares": {
      feedback:
        "In add you split the arriving gradient between the two terms. A sum grows as fast as each of its terms, so each receives all of it.",
    },
  },

  *shrink([operations]) {
    if (operations.length > 1) yield [operations.slice(0, -1)];
    for (let index = 0; index < operations.length - 1; index += 1) {
      const shorter = withoutStep(operations, index);
      if (shorter) yield [shorter];
    }
    for (const [index, step] of operations.entries()) {
      if (step.op !== "leaf") continue;
      for (const value of simplerNumbers(step.value)) {
        yield [operations.with(index, leaf(value))];
      }
    }
  },
});

/** The tape without one step; null where a later step uses it. */
function withoutStep(tape: Tape, index: number): Tape | null {
  const used = tape.some((step) => step.op !== "leaf" && [step.left, step.right].includes(index));
  if (used) return null;
  const renumbered = (place: number): number => (place > index ? place - 1 : place);
  return tape
    .toSpliced(index, 1)
    .map((step): Operation =>
      step.op === "leaf"
        ? step
        : { op: step.op, left: renumbered(step.left), right: renumbered(step.right) },
    );
}
