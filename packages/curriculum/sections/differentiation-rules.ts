import type { PartFacts } from "./section.ts";

export const differentiationRules: PartFacts = {
  slug: "differentiation-rules",
  title: "Differentiation rules",
  sections: [
    {
      slug: "power-rule",
      title: "The power rule",
      level: "beginner",
      prerequisites: ["first-principles"],
      objectives: [
        "Differentiate any power, with whole, negative or fractional exponent.",
        "Explain with a growing square why the exponent comes down in front.",
      ],
      exercises: [],
    },
    {
      slug: "sum-constant-rules",
      title: "Sums, differences and constants",
      level: "beginner",
      prerequisites: ["power-rule"],
      objectives: [
        "Differentiate a polynomial term by term.",
        "Say what linearity means for derivatives.",
      ],
      exercises: [],
    },
    {
      slug: "product-quotient",
      title: "Products and quotients",
      level: "intermediate",
      prerequisites: ["sum-constant-rules"],
      objectives: [
        "Differentiate a product, and see both of its terms as strips of a rectangle.",
        "Obtain the quotient rule from the product rule.",
      ],
      exercises: [],
    },
    {
      slug: "chain-rule",
      title: "The chain rule",
      level: "intermediate",
      prerequisites: ["product-quotient"],
      objectives: [
        "Differentiate a composition: multiply the rates, each taken at its own input.",
        "Recognise the step that backpropagation repeats.",
      ],
      exercises: ["chain-rule"],
    },
    {
      slug: "derivative-table",
      title: "A table of derivatives",
      level: "beginner",
      prerequisites: ["chain-rule"],
      objectives: [
        "Derive the usual table from five entries.",
        "Differentiate an expression tree by rule.",
      ],
      exercises: [],
    },
  ],
};
