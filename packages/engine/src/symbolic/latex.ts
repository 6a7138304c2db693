import type { Binary, Condition, Expression } from "./expression.ts";
import { functionTable } from "./function-table.ts";
import { atLevel, Level, type SourceText } from "./source-text.ts";

/** The expression as LaTeX for math mode. Components keep their index from 0: w[2] is w_{2}. */
export function toLatex(expression: Expression): string {
  return latexOf(expression).text;
}

function latexOf(expression: Expression): SourceText {
  switch (expression.kind) {
    case "constant":
      return number(expression.value);
    case "variable":
      return { text: symbol(expression.name), level: Level.atom };
    case "component":
      return { text: subscripted(expression.of, String(expression.index)), level: Level.atom };
    case "negate":
      return {
        text: `-${delimited(latexOf(expression.operand), Level.product)}`,
        level: Level.sum,
      };
    case "apply":
      return {
        text: functionTable[expression.function].latex(toLatex(expression.argument)),
        level: Level.power,
      };
    case "where":
      return {
        text: `\\begin{cases} ${toLatex(expression.then)} & \\text{if } ${condition(expression.condition)} \\\\ ${toLatex(expression.otherwise)} & \\text{otherwise} \\end{cases}`,
        level: Level.conditional,
      };
    default:
      return binary(expression);
  }
}

function binary({ kind, left, right }: Binary): SourceText {
  const [u, v] = [latexOf(left), latexOf(right)];
  switch (kind) {
    case "add":
      return {
        text: `${delimited(u, Level.sum)} + ${delimited(v, startsWithMinus(v) ? Level.atom : Level.sum)}`,
        level: Level.sum,
      };
    case "subtract":
      return {
        text: `${delimited(u, Level.sum)} - ${delimited(v, Level.product)}`,
        level: Level.sum,
      };
    case "multiply": {
      const isFactor = left.kind === "constant";
      const before = isFactor ? u.text : delimited(u, Level.product);
      const after = delimited(v, Level.product);
      // 2 x, but x · 2 and 2 · 3, where a space alone would mislead
      const sign = isFactor && !/^[\d-]/.test(after) ? " " : " \\cdot ";
      const level = startsWithMinus(u) ? Level.sum : Level.product;
      return { text: before + sign + after, level };
    }
    case "divide":
      return { text: `\\frac{${u.text}}{${v.text}}`, level: Level.product };
    case "power":
      return { text: `${delimited(u, Level.atom)}^{${v.text}}`, level: Level.power };
  }
}

const startsWithMinus = ({ text }: SourceText): boolean => text.startsWith("-");

function delimited(piece: SourceText, level: Level): string {
  return piece.level >= level ? atLevel(piece, level) : `\\left(${piece.text}\\right)`;
}

/** Twelve significant digits, so that 0.1 + 0.2 reads 0.3. */
function number(value: number): SourceText {
  const level = value < 0 ? Level.sum : Level.atom;
  if (value === Math.PI) return { text: "\\pi", level };
  if (Number.isNaN(value)) return { text: "\\mathrm{NaN}", level };
  if (!Number.isFinite(value)) return { text: value < 0 ? "-\\infty" : "\\infty", level };
  const [mantissa = "", exponent] = String(Number(value.toPrecision(12))).split("e");
  return exponent === undefined
    ? { text: mantissa, level }
    : {
        text: `${mantissa} \\cdot 10^{${Number(exponent)}}`,
        level: value < 0 ? Level.sum : Level.product,
      };
}

const greek = new Set(
  `alpha beta gamma delta epsilon zeta eta theta iota kappa mu nu xi pi rho sigma tau phi chi psi
  omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega`.split(/\s+/),
);

/** x → x, alpha → \alpha, rate → \mathrm{rate}, x1 and x_1 → x_{1}, w_out → w_{\mathrm{out}}. */
function symbol(name: string): string {
  const [, stem, tail] = /^([A-Za-z]+)_?(\d+|(?<=_)[A-Za-z]+)$/.exec(name) ?? [];
  if (stem === undefined || tail === undefined) return plain(name);
  return subscripted(stem, plain(tail));
}

function subscripted(name: string, index: string): string {
  const base = plain(name);
  return `${base}_{${index}}`;
}

function plain(name: string): string {
  if (greek.has(name)) return `\\${name}`;
  if (name.length === 1 || /^\d+$/.test(name)) return name;
  return `\\mathrm{${name.replaceAll("_", "\\_")}}`;
}

const relationSigns = { "<": "<", "<=": "\\le", ">": ">", ">=": "\\ge", "==": "=" } as const;

function condition({ relation, left, right }: Condition): string {
  return `${toLatex(left)} ${relationSigns[relation]} ${toLatex(right)}`;
}
