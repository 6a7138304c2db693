import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BiasCorrection } from "./bias-correction/figure.tsx";
import { ErrorAgainstStep } from "./error-against-step/figure.tsx";
import { GraphStepper } from "./graph-stepper/figure.tsx";
import { ModeCost } from "./mode-cost/figure.tsx";
import { OptimizerRace } from "./optimizer-race/figure.tsx";
import { SecantTangent } from "./secant-tangent/figure.tsx";
import { StepBudget } from "./step-budget/figure.tsx";

const figures: readonly (readonly [name: string, figure: () => ReactNode, told: string])[] = [
  ["secant and tangent", () => <SecantTangent />, "The tangent at x has slope 2.0000"],
  ["error against step", () => <ErrorAgainstStep />, "central: falls with slope 2.00"],
  ["race of optimizers", () => <OptimizerRace />, "gradient descent: at rest since step 47"],
  ["bias correction", () => <BiasCorrection />, "3.16 learning rates without correction"],
  ["step budget", () => <StepBudget />, "With learning rate 0.001 it ends at 3.8020"],
  ["graph", () => <GraphStepper choices={["square"]} />, "a has value 2 and gradient 42"],
  ["cost of the modes", () => <ModeCost />, "forward mode 1\u202f000\u202f000 sweeps, 2.8 hours"],
];

describe.each(figures)("without JavaScript the figure of %s", (_name, figure, told) => {
  const html = renderToStaticMarkup(figure());

  test("is a picture", () => {
    expect(html).toContain("<svg");
    expect(html).not.toContain("NaN");
    expect(html).not.toContain("undefined");
  });

  test("says in words what it shows", () => {
    expect(html).toContain(told);
  });

  test("weighs less than 60 kB", () => {
    expect(html.length).toBeLessThan(60_000);
  });
});
