import type { PartFacts } from "./section.ts";

export const activationsAndLosses: PartFacts = {
  slug: "activations-and-losses",
  title: "Activations and losses",
  sections: [
    {
      slug: "sigmoid",
      title: "The sigmoid and its derivative",
      level: "intermediate",
      prerequisites: ["derivative-table"],
      objectives: [
        "Compute the sigmoid and its slope for inputs as far out as ±1000.",
        "Explain what saturation does to learning.",
      ],
      exercises: [],
    },
    {
      slug: "tanh",
      title: "The hyperbolic tangent",
      level: "intermediate",
      prerequisites: ["sigmoid"],
      objectives: [
        "Express tanh through the sigmoid and say what being centred on zero buys.",
        "Pass a gradient backward through tanh using its output alone.",
      ],
      exercises: [],
    },
    {
      slug: "relu-family",
      title: "The ReLU family",
      level: "intermediate",
      prerequisites: ["tanh"],
      objectives: [
        "Treat ReLU as a gate, with a stated slope at the kink.",
        "Say how a unit dies and which variants prevent it.",
      ],
      exercises: [],
    },
    {
      slug: "softmax-ce",
      title: "Softmax and cross-entropy",
      level: "intermediate",
      prerequisites: ["relu-family"],
      objectives: [
        "Turn logits of any size into probabilities without overflow.",
        "Derive the short gradient of cross-entropy with respect to the logits.",
      ],
      exercises: ["stable-softmax", "softmax-ce-grad"],
    },
    {
      slug: "losses",
      title: "Loss functions and their gradients",
      level: "intermediate",
      prerequisites: ["softmax-ce"],
      objectives: [
        "Choose between squared, absolute, Huber and cross-entropy loss for a reason.",
        "Keep mean and sum apart in a loss and in its gradient.",
      ],
      exercises: [],
    },
  ],
};
