import type { PartFacts } from "./section.ts";

export const advanced: PartFacts = {
  slug: "advanced",
  title: "Series and automatic differentiation",
  sections: [
    {
      slug: "taylor",
      title: "Taylor series",
      level: "advanced",
      prerequisites: ["power-rule"],
      objectives: [
        "Approximate a function near a point and bound what is left out.",
        "Notice when cancellation spoils a convergent series.",
      ],
      exercises: [],
    },
    {
      slug: "autodiff",
      title: "Automatic differentiation",
      level: "advanced",
      prerequisites: ["computational-graphs", "taylor"],
      objectives: [
        "Tell forward mode from reverse mode by what each pass costs.",
        "Build a small reverse-mode engine that accumulates gradients in the right order.",
      ],
      exercises: ["value-class"],
    },
  ],
};
