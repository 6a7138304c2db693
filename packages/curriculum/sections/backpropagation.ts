import type { PartFacts } from "./section.ts";

export const backpropagation: PartFacts = {
  slug: "backpropagation",
  title: "Backpropagation",
  sections: [
    {
      slug: "computational-graphs",
      title: "Computational graphs",
      level: "advanced",
      prerequisites: ["chain-rule", "gradient-vector"],
      objectives: [
        "Draw a formula as a graph; push values forward and gradients backward.",
        "Add the gradients that meet where a value is used twice.",
      ],
      exercises: [],
    },
    {
      slug: "forward-pass",
      title: "The forward pass",
      level: "advanced",
      prerequisites: ["computational-graphs", "relu-family"],
      objectives: [
        "Follow the shapes of a batch through dense layers.",
        "Say what has to be kept for the way back.",
      ],
      exercises: [],
    },
    {
      slug: "backward-pass",
      title: "The backward pass",
      level: "advanced",
      prerequisites: ["forward-pass", "jacobian"],
      objectives: [
        "Derive the gradients of a dense layer and check them by their shapes.",
        "Divide by the batch size exactly once.",
      ],
      exercises: [],
    },
    {
      slug: "two-layer-network",
      title: "A network of two layers",
      level: "advanced",
      prerequisites: ["backward-pass", "gradient-descent"],
      objectives: [
        "Backpropagate through two layers and check every gradient by differences.",
        "Train XOR, and recognise a start from which it cannot be learned.",
      ],
      exercises: ["two-layer-backward"],
    },
    {
      slug: "vanishing-exploding",
      title: "Vanishing and exploding gradients",
      level: "advanced",
      prerequisites: ["two-layer-network"],
      objectives: [
        "Predict from the factor per layer what depth does to a gradient.",
        "Choose initialisation and clipping to keep it in range.",
      ],
      exercises: [],
    },
  ],
};
