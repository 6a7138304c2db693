import type { PartFacts } from "./section.ts";

export const multivariable: PartFacts = {
  slug: "multivariable",
  title: "Many variables and optimization",
  sections: [
    {
      slug: "partial-derivatives",
      title: "Partial derivatives",
      level: "intermediate",
      prerequisites: ["derivative-table"],
      objectives: [
        "Differentiate in one variable while the others are held still.",
        "See a partial derivative as the slope of a slice.",
      ],
      exercises: [],
    },
    {
      slug: "gradient-vector",
      title: "The gradient",
      level: "intermediate",
      prerequisites: ["partial-derivatives"],
      objectives: [
        "Collect the partial derivatives of a function of any number of variables.",
        "Explain why the gradient stands at right angles to the contour.",
      ],
      exercises: ["numeric-gradient"],
    },
    {
      slug: "gradient-descent",
      title: "Gradient descent",
      level: "intermediate",
      prerequisites: ["gradient-vector", "losses"],
      objectives: [
        "Write the descent loop and keep its history.",
        "Explain the zigzag in a narrow valley.",
      ],
      exercises: ["gradient-descent"],
    },
    {
      slug: "learning-rate",
      title: "Learning rate and convergence",
      level: "intermediate",
      prerequisites: ["gradient-descent"],
      objectives: [
        "Predict from the curvature whether a step size converges, oscillates or diverges.",
        "Compare constant and decaying schedules.",
      ],
      exercises: [],
    },
    {
      slug: "sgd-momentum",
      title: "Mini-batches and momentum",
      level: "advanced",
      prerequisites: ["learning-rate"],
      objectives: [
        "Say how the noise of a gradient depends on the batch.",
        "Write momentum, and tell accumulating velocity from averaging it.",
      ],
      exercises: ["momentum-step"],
    },
    {
      slug: "adam",
      title: "Adam",
      level: "advanced",
      prerequisites: ["sgd-momentum"],
      objectives: [
        "Write one Adam step from its two moving averages.",
        "Explain what bias correction repairs and why a step is about as long as the learning rate.",
      ],
      exercises: ["adam-step"],
    },
    {
      slug: "jacobian",
      title: "The Jacobian",
      level: "advanced",
      prerequisites: ["gradient-vector"],
      objectives: [
        "Read the Jacobian as the linear map that a function resembles nearby.",
        "Choose between a Jacobian–vector and a vector–Jacobian product.",
      ],
      exercises: [],
    },
    {
      slug: "hessian",
      title: "The Hessian",
      level: "advanced",
      prerequisites: ["jacobian"],
      objectives: [
        "Tell minimum, maximum and saddle apart by curvature.",
        "Relate the condition number to the speed of descent.",
      ],
      exercises: [],
    },
  ],
};
