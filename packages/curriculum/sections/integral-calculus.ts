import type { PartFacts } from "./section.ts";

export const integralCalculus: PartFacts = {
  slug: "integral-calculus",
  title: "Integral calculus",
  sections: [
    {
      slug: "integral-area",
      title: "The integral as a sum",
      level: "intermediate",
      prerequisites: ["derivative-geometric"],
      objectives: [
        "Read an integral as a sum of height times width, with sign.",
        "Choose sample points and weights: rectangles or trapezoids.",
      ],
      exercises: ["trapezoid"],
    },
    {
      slug: "ftc",
      title: "The fundamental theorem",
      level: "intermediate",
      prerequisites: ["integral-area", "power-rule"],
      objectives: [
        "Explain why the slope of the accumulated total is the integrand.",
        "Integrate a polynomial exactly, constant included.",
      ],
      exercises: [],
    },
    {
      slug: "integration-techniques",
      title: "Substitution and parts",
      level: "intermediate",
      prerequisites: ["ftc", "chain-rule"],
      objectives: [
        "Substitute, bounds included, as the chain rule read backward.",
        "Integrate by parts as the product rule read backward.",
      ],
      exercises: [],
    },
    {
      slug: "numerical-integration",
      title: "Numerical integration",
      level: "intermediate",
      prerequisites: ["integral-area"],
      objectives: [
        "Measure the order of convergence of a quadrature rule.",
        "Say when random sampling beats every grid.",
      ],
      exercises: [],
    },
    {
      slug: "integrals-ml",
      title: "Integrals in machine learning",
      level: "intermediate",
      prerequisites: ["numerical-integration", "losses"],
      objectives: [
        "Keep a density apart from a probability.",
        "Compute a KL divergence, zeros included, and say why it is not a distance.",
      ],
      exercises: ["kl-divergence"],
    },
    {
      slug: "double-integrals",
      title: "Double integrals",
      level: "advanced",
      prerequisites: ["ftc", "partial-derivatives"],
      objectives: [
        "Integrate over a rectangle one variable at a time, in either order.",
        "Obtain a marginal by integrating a variable away.",
      ],
      exercises: [],
    },
  ],
};
