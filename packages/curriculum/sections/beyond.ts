import type { PartFacts } from "./section.ts";

export const beyond: PartFacts = {
  slug: "beyond",
  title: "Beyond",
  sections: [
    {
      slug: "x-stability",
      title: "Floating point for learners",
      level: "intermediate",
      prerequisites: ["first-principles", "softmax-ce"],
      objectives: [
        "Find cancellation and overflow in a formula and rewrite it.",
        "Estimate the best step of a difference quotient.",
      ],
      exercises: [],
    },
    {
      slug: "x-newton",
      title: "Newton's method and line search",
      level: "advanced",
      prerequisites: ["hessian", "taylor"],
      objectives: [
        "Recognise quadratic convergence in a list of errors.",
        "Shorten a step until it decreases enough.",
      ],
      exercises: [],
    },
    {
      slug: "x-directional",
      title: "Curvature along a direction",
      level: "advanced",
      prerequisites: ["hessian", "autodiff"],
      objectives: ["Multiply by a Hessian at the price of two gradients, without forming it."],
      exercises: [],
    },
    {
      slug: "x-layers",
      title: "Layers by hand",
      level: "advanced",
      prerequisites: ["two-layer-network", "autodiff"],
      objectives: [
        "Backpropagate through normalisation, convolution, recurrence and attention.",
        "Check a hand-written layer before trusting it.",
      ],
      exercises: [],
    },
    {
      slug: "x-probability",
      title: "Likelihood and calculus",
      level: "advanced",
      prerequisites: ["integrals-ml", "gradient-descent"],
      objectives: [
        "Fit a Gaussian by setting the slope of its log-likelihood to zero.",
        "Optimise a positive parameter through its logarithm.",
      ],
      exercises: [],
    },
    {
      slug: "x-constraints",
      title: "Constraints",
      level: "advanced",
      prerequisites: ["gradient-descent"],
      objectives: ["Keep an iterate inside a set by projecting it back after every step."],
      exercises: [],
    },
  ],
};
