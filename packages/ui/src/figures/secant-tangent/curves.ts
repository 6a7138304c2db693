import {
  apply,
  compile,
  differentiate,
  type Expression,
  power,
  variable,
} from "@gradus/engine/symbolic";
import type { Interval } from "../plot/plot-frame.ts";

export type CurveName = "square" | "sine" | "absolute" | "exponential";

export interface Curve {
  readonly label: string;
  readonly f: (x: number) => number;
  /** The slope of the tangent, or undefined at the corner. */
  readonly slope: (x: number) => number | undefined;
  /** The window of the drawing. */
  readonly y: Interval;
  /** The quantity ticks stand at. */
  readonly ticks: { readonly x: readonly number[]; readonly y: readonly number[] };
  /** Where on the curve its name stands. */
  readonly labelAt: number;
}

const x = variable("x");

interface Drawing {
  readonly label: string;
  readonly formula: Expression;
  readonly corner?: number;
  readonly y: Interval;
  readonly yTicks: readonly number[];
  readonly labelAt: number;
}

function curve({ label, formula, corner, y, yTicks, labelAt }: Drawing): Curve {
  const derivative = compile(differentiate(formula, "x"), ["x"]);
  return {
    label,
    f: compile(formula, ["x"]),
    slope: (at) => (at === corner ? undefined : derivative(at)),
    y,
    ticks: { x: [-2, -1, 1, 2], y: yTicks },
    labelAt,
  };
}

export const curves: { readonly [Name in CurveName]: Curve } = {
  square: curve({
    label: "x²",
    formula: power(x, 2),
    y: { from: -1.6, to: 6.4 },
    yTicks: [2, 4, 6],
    labelAt: -2.15,
  }),
  sine: curve({
    label: "sin x",
    formula: apply("sin", x),
    y: { from: -1.9, to: 2.1 },
    yTicks: [-1, 1],
    labelAt: -2.1,
  }),
  absolute: curve({
    label: "|x|",
    formula: apply("abs", x),
    corner: 0,
    y: { from: -0.9, to: 3.3 },
    yTicks: [1, 2, 3],
    labelAt: -2.1,
  }),
  exponential: curve({
    label: "eˣ",
    formula: apply("exp", x),
    y: { from: -1.6, to: 6.4 },
    yTicks: [2, 4, 6],
    labelAt: -1.9,
  }),
};

export const curveNames: readonly CurveName[] = ["square", "sine", "absolute", "exponential"];
