import { expect, test } from "vitest";
import * as engine from "./index.ts";

// other packages and lessons rely on these names
test("the public names stand", () => {
  const names = Object.fromEntries(
    Object.entries(engine).map(([name, value]) => [
      name,
      typeof value === "object" ? Object.keys(value).join(" ") : typeof value,
    ]),
  );
  expect(names).toMatchInlineSnapshot(`
    {
      "DomainError": "function",
      "ShapeError": "function",
      "Value": "function",
      "act": "relu sigmoid logSoftmax softmax softmaxJacobian softplus tanh",
      "backwardSteps": "function",
      "createRandom": "function",
      "diff": "errorAgainstStep order backward central fivePoint forward richardson gradient",
      "forwardSteps": "function",
      "integrate": "left midpoint right simpson trapezoid",
      "loss": "bceWithLogits logitLoss logitSlope mse softmaxCrossEntropy",
      "network": "columnSums matmul transpose twoLayer",
      "optim": "adam biasCorrected gradientDescent descend minimise rmsprop sgd",
      "prob": "crossEntropy entropy kl",
      "surface": "beale elongatedBowl rosenbrock saddle surfaces valueGrid",
      "sym": "add apply compare component constant divide multiply negate power product subtract sum variable where compile dependsOn differentiate gradientOf evaluate functionTable toLatex toPython simplify toTypeScript",
      "trace": "function",
    }
  `);
});
