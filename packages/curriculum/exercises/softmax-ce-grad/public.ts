import { definePublic } from "@gradus/exercise";

export default definePublic({
  slug: "softmax-ce-grad",
  title: "Gradient of cross-entropy by the logits",
  section: "softmax-ce",
  level: "intermediate",
  summary: "Differentiate the mean cross-entropy of a batch with respect to its logits.",
  spellings: {
    typescript: {
      entry: "ceGrad",
      signature: "export function ceGrad(logits: number[][], targets: number[]): number[][]",
      available: true,
    },
    python: {
      entry: "ce_grad",
      signature: "def ce_grad(logits: list[list[float]], targets: list[int]) -> list[list[float]]",
      available: false,
    },
  },
  parameters: ["logits", "targets"],
  examples: [
    {
      args: [[[2, 1, 0.1]], [0]],
      expected: [[-0.3409988611140321, 0.24243297070471392, 0.09856589040931818]],
      note: "One example: the logit of the right class should rise, so its gradient is negative.",
    },
    {
      args: [
        [
          [0, 0],
          [0, 0],
        ],
        [0, 1],
      ],
      expected: [
        [-0.25, 0.25],
        [0.25, -0.25],
      ],
      note: "Two examples: each counts half, because the loss is a mean.",
    },
  ],
  conventions: [
    "The loss is the mean over the examples, not their sum.",
    "Targets are class numbers, counted from 0.",
    "Logits may be as large as 1000.",
  ],
});
