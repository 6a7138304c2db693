import type { PartFacts } from "./section.ts";

export const foundations: PartFacts = {
  slug: "foundations",
  title: "Foundations",
  sections: [
    {
      slug: "what-is-calculus",
      title: "What is calculus?",
      level: "beginner",
      prerequisites: [],
      objectives: [
        "Say how a rate of change and an accumulated total undo one another.",
        "Point to the place in a training loop where each of the two is used.",
      ],
      exercises: [],
    },
    {
      slug: "functions-graphs",
      title: "Functions and graphs",
      level: "beginner",
      prerequisites: ["what-is-calculus"],
      objectives: [
        "Read values, domain and range off a graph.",
        "Compose functions in the order in which a network applies its layers.",
      ],
      exercises: [],
    },
    {
      slug: "limits-continuity",
      title: "Limits and continuity",
      level: "beginner",
      prerequisites: ["functions-graphs"],
      objectives: [
        "Estimate a limit from both sides without evaluating the function at the point.",
        "Tell a hole from a jump, and a limit from floating-point noise.",
      ],
      exercises: [],
    },
    {
      slug: "derivative-geometric",
      title: "The derivative as a slope",
      level: "beginner",
      prerequisites: ["limits-continuity"],
      objectives: [
        "See the derivative as the slope that remains when you zoom in.",
        "Decide from the sign of the slope which way leads downhill.",
      ],
      exercises: [],
    },
    {
      slug: "first-principles",
      title: "The derivative from first principles",
      level: "beginner",
      prerequisites: ["derivative-geometric"],
      objectives: [
        "Compute a derivative from function values alone.",
        "Explain why the symmetric difference is more accurate than the one-sided one.",
        "Choose a step between truncation error and rounding error.",
      ],
      exercises: ["central-difference"],
    },
  ],
};
