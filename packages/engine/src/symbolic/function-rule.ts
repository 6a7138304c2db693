import type { Expression, FunctionName } from "./expression.ts";
import { Level } from "./source-text.ts";

/** How one language writes the function. */
export interface SourceRule {
  /** `arg` fits inside a call's parentheses; where `uses` is 2 it is a name or a number. */
  readonly text: (arg: string) => string;
  /** How often the argument is written out; a compound one is bound to a name first when that is twice. */
  readonly uses: 1 | 2;
  readonly level: Level;
}

/** All that is known of one function. `derivative` is f′ at the argument; the chain rule is applied outside. */
export interface FunctionRule {
  readonly name: FunctionName;
  readonly value: (x: number) => number;
  readonly derivative: (u: Expression) => Expression;
  /** Evaluates to `value` bit for bit. */
  readonly typescript: SourceRule;
  /** Evaluates to `value` up to rounding inside the domain; outside it, Python's `math` may raise. */
  readonly python: SourceRule;
  readonly latex: (argument: string) => string;
  /** Where the function is defined, in the notation of intervals. Outside, `value` is NaN. */
  readonly domain: string;
  /** The slope chosen where there is none, or null where the function is smooth on its domain. */
  readonly convention: string | null;
}

export const call = (name: string): SourceRule => ({
  text: (arg) => `${name}(${arg})`,
  uses: 1,
  level: Level.atom,
});

export const latexCall = (name: string) => (argument: string) =>
  `${name}\\left(${argument}\\right)`;

/** A rule for a function that is called alike in Math, in Python's math, and in LaTeX, unless `rest` says otherwise. */
export function libraryRule(
  name: FunctionName,
  value: (x: number) => number,
  derivative: (u: Expression) => Expression,
  rest: Partial<FunctionRule> = {},
): FunctionRule {
  return {
    name,
    value,
    derivative,
    typescript: call(`Math.${name}`),
    python: call(`math.${name}`),
    latex: latexCall(`\\${name}`),
    domain: "(−∞, ∞)",
    convention: null,
    ...rest,
  };
}
