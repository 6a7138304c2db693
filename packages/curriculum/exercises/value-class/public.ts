import { definePublic } from "@gradus/exercise";

export default definePublic({
  slug: "value-class",
  title: "Your own Value class",
  section: "autodiff",
  level: "advanced",
  summary: "Build numbers that remember how they were made and can send gradients back.",
  spellings: {
    typescript: { entry: "Value", signature: "export class Value", available: true },
    python: {
      entry: "Value",
      signature: "class Value: data, grad, __add__, __mul__, backward()",
      available: false,
    },
  },
  parameters: ["operations"],
  examples: [
    {
      args: [
        [
          { op: "leaf", value: 2 },
          { op: "leaf", value: 3 },
          { op: "mul", left: 0, right: 1 },
          { op: "add", left: 2, right: 1 },
        ],
      ],
      expected: [
        [2, 3],
        [3, 3],
        [6, 1],
        [9, 1],
      ],
      note: "a = 2, b = 3, d = a·b + b: data and grad of each value. b is used twice, so its gradient is a + 1.",
    },
    {
      args: [
        [
          { op: "leaf", value: 3 },
          { op: "mul", left: 0, right: 0 },
        ],
      ],
      expected: [
        [3, 6],
        [9, 1],
      ],
      note: "x · x: both factors are the same value, and the slope is 2x.",
    },
    {
      args: [
        [
          { op: "leaf", value: 2 },
          { op: "mul", left: 0, right: 0 },
          { op: "mul", left: 1, right: 1 },
          { op: "add", left: 1, right: 2 },
        ],
      ],
      expected: [
        [2, 36],
        [4, 9],
        [16, 1],
        [20, 1],
      ],
      note: "y = x², then y + y²: y may send its gradient on only when both of its uses have reported.",
    },
  ],
  conventions: [
    "add and mul take another Value and return a new one.",
    "backward() is called once, on the last value; gradients of values it does not depend on stay 0.",
    "A value may be used any number of times, also twice in one operation.",
  ],
});
