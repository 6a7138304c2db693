import type { Apply, Binary, Condition, Expression } from "./expression.ts";
import { functionTable } from "./function-table.ts";
import { atLevel, isNameOrNumber, Level, type SourceText } from "./source-text.ts";

/** What differs between the languages. */
export interface Dialect {
  readonly language: "typescript" | "python";
  constant(value: number): SourceText;
  /** The base of a power when it is a constant: Python's integer powers are not floating point. */
  constantBase(value: number): SourceText;
  /** How tightly the operand of a minus sign must bind. */
  readonly negated: Level;
  /** The body with `t` bound to the argument. */
  bind(body: string, argument: string): string;
  where(condition: string, then: SourceText, otherwise: SourceText): string;
  readonly equals: string;
}

/** Source text with no parentheses that could be left out without changing the order of evaluation. */
export function sourceOf(expression: Expression, dialect: Dialect): SourceText {
  const of = (part: Expression): SourceText => sourceOf(part, dialect);
  switch (expression.kind) {
    case "constant":
      return dialect.constant(expression.value);
    case "variable":
      return { text: expression.name, level: Level.atom };
    case "component":
      return { text: `${expression.of}[${expression.index}]`, level: Level.atom };
    case "negate":
      return { text: `-${atLevel(of(expression.operand), dialect.negated)}`, level: Level.unary };
    case "apply":
      return applied(expression, dialect);
    case "where":
      return {
        text: dialect.where(
          conditionSource(expression.condition, dialect),
          of(expression.then),
          of(expression.otherwise),
        ),
        level: Level.conditional,
      };
    default:
      return binary(expression, dialect);
  }
}

// operands of the same level: on the left for the operators that group to the left, and
// for ** on the right, where a minus sign may stand bare too (x ** -2)
const operators = {
  add: { sign: "+", level: Level.sum, left: Level.sum, right: Level.product },
  subtract: { sign: "-", level: Level.sum, left: Level.sum, right: Level.product },
  multiply: { sign: "*", level: Level.product, left: Level.product, right: Level.unary },
  divide: { sign: "/", level: Level.product, left: Level.product, right: Level.unary },
  power: { sign: "**", level: Level.power, left: Level.atom, right: Level.unary },
} as const;

function binary({ kind, left, right }: Binary, dialect: Dialect): SourceText {
  const operator = operators[kind];
  const base =
    kind === "power" && left.kind === "constant"
      ? dialect.constantBase(left.value)
      : sourceOf(left, dialect);
  const before = atLevel(base, operator.left);
  const after = atLevel(sourceOf(right, dialect), operator.right);
  return { text: `${before} ${operator.sign} ${after}`, level: operator.level };
}

function applied(expression: Apply, dialect: Dialect): SourceText {
  const rule = functionTable[expression.function][dialect.language];
  const argument = sourceOf(expression.argument, dialect).text;
  if (rule.uses === 1 || isNameOrNumber(argument)) {
    return { text: rule.text(argument), level: rule.level };
  }
  return { text: dialect.bind(rule.text("t"), argument), level: Level.atom };
}

function conditionSource({ relation, left, right }: Condition, dialect: Dialect): string {
  const sign = relation === "==" ? dialect.equals : relation;
  const side = (part: Expression): string => atLevel(sourceOf(part, dialect), Level.sum);
  return `${side(left)} ${sign} ${side(right)}`;
}
