import { definePublic } from "@gradus/exercise";

export default definePublic({
  slug: "kl-divergence",
  title: "KL divergence",
  section: "integrals-ml",
  level: "intermediate",
  summary: "Measure how badly one distribution stands in for another, zeros included.",
  spellings: {
    typescript: {
      entry: "kl",
      signature: "export function kl(p: number[], q: number[]): number",
      available: true,
    },
    python: {
      entry: "kl",
      signature: "def kl(p: list[float], q: list[float]) -> float",
      available: false,
    },
  },
  parameters: ["p", "q"],
  examples: [
    {
      args: [
        [0.4, 0.3, 0.3],
        [0.33, 0.33, 0.34],
      ],
      expected: 0.01080676023148314,
      note: "Nearly equal distributions. The other way round it would be 0.0107: the order matters.",
    },
    {
      args: [
        [0, 1],
        [0.5, 0.5],
      ],
      expected: 0.6931471805599453,
      note: "log 2: the outcome that p never produces costs nothing.",
    },
    {
      args: [
        [0.5, 0.5],
        [0, 1],
      ],
      expected: Infinity,
      note: "p produces an outcome that q holds to be impossible.",
    },
  ],
  conventions: [
    "Natural logarithm.",
    "0 · log 0 counts as 0, also where q is 0 too.",
    "Where q is 0 and p is not, the result is Infinity.",
    "Nothing is added to p or q to avoid zeros.",
  ],
});
