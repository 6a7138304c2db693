import {
  type Argument,
  type Data,
  type FunctionArgument,
  isFunctionArgument,
  isList,
  isRecord,
} from "@gradus/exercise";
import { constant, power, variable } from "@gradus/engine/symbolic";

/**
 * Simpler neighbours of one input, each differing in one place. Lengths stay: they are coupled
 * between arguments in ways that only the exercise knows (its own `shrink` is asked first).
 */
export function* simplerArguments(args: readonly Argument[]): Generator<readonly Argument[]> {
  for (const [index, argument] of args.entries()) {
    const simpler = isFunctionArgument(argument)
      ? simplerFunctions(argument)
      : simplerData(argument);
    for (const candidate of simpler) yield args.with(index, candidate);
  }
}

function* simplerFunctions({ $function }: FunctionArgument): Generator<FunctionArgument> {
  const [parameter, ...others] = $function.parameters;
  if (!parameter || others.length > 0 || parameter.dimension !== null) return;
  if (Array.isArray($function.body)) return;
  const x = variable(parameter.name);
  for (const body of [x, power(x, 2), constant(1)]) {
    if (JSON.stringify(body) === JSON.stringify($function.body)) return;
    yield { $function: { ...$function, body } };
  }
}

function* simplerData(value: Data): Generator<Data> {
  if (typeof value === "number") yield* simplerNumbers(value);
  else if (isList(value)) yield* simplerLists(value);
  else if (isRecord(value))
    for (const [key, item] of Object.entries(value))
      for (const simpler of simplerData(item)) yield { ...value, [key]: simpler };
}

function* simplerLists(list: readonly Data[]): Generator<Data> {
  if (isDistribution(list)) return;
  // All at once first: a vector of six decimals needs no six rounds.
  const together = list.map((item) => simplerData(item).next().value ?? item);
  if (list.length > 1 && together.some((item, index) => item !== list[index])) yield together;
  for (const [index, item] of list.entries())
    for (const simpler of simplerData(item)) yield list.with(index, simpler);
}

/** Probabilities that sum to 1 are coupled: they are left as they are. */
function isDistribution(list: readonly Data[]): boolean {
  let sum = 0;
  for (const item of list) {
    if (typeof item !== "number" || item < 0) return false;
    sum += item;
  }
  return list.length > 1 && Math.abs(sum - 1) < 1e-9;
}

const simplest: ReadonlySet<number> = new Set([0, 0.1, 0.5, 1]);

/**
 * Fewer digits, the same kind: the sign stays, an integer stays one, a rate between 0 and 1 stays
 * between them, and 0 is as simple as it gets. So a candidate rarely leaves the domain.
 */
export function* simplerNumbers(value: number): Generator<number> {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || simplest.has(size)) return;
  const sign = Math.sign(value);
  const sizes = Number.isInteger(value)
    ? [1, 2, Math.floor(size / 2)]
    : size < 1
      ? [0.5, 0.1, Number(size.toFixed(1)), Number(size.toPrecision(1))]
      : [1, 2, Math.round(size), Number(size.toFixed(1))];
  for (const simpler of new Set(sizes)) {
    const inside = size < 1 ? simpler > 0 && simpler < 1 : simpler >= 1;
    if (inside && String(simpler).length <= String(size).length && simpler !== size)
      if (!Number.isInteger(value) || simpler < size) yield sign * simpler;
  }
}
