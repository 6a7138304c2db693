import { definePublic } from "@gradus/exercise";

export default definePublic({
  slug: "stable-softmax",
  title: "Stable softmax",
  section: "softmax-ce",
  level: "intermediate",
  summary: "Turn logits of any size into probabilities without overflow.",
  spellings: {
    typescript: {
      entry: "softmax",
      signature: "export function softmax(z: number[]): number[]",
      available: true,
    },
    python: {
      entry: "softmax",
      signature: "def softmax(z: list[float]) -> list[float]",
      available: false,
    },
  },
  parameters: ["z"],
  examples: [
    {
      args: [[2, 1, 0.1]],
      expected: [0.6590011388859679, 0.24243297070471392, 0.09856589040931818],
      note: "The logits differ by 1 and by 1.9, so the probabilities have the ratios e and e^1.9.",
    },
    {
      args: [[1002, 1001, 1000.1]],
      expected: [0.6590011388859665, 0.2424329707047134, 0.09856589040932019],
      note: "The same logits, all raised by 1000: only differences count, and nothing may overflow.",
    },
    { args: [[0, 0]], expected: [0.5, 0.5] },
  ],
  conventions: ["There is at least one logit.", "The list you are given stays as it is."],
});
