import {
  at,
  type Argument,
  type Comparison,
  type Data,
  type Difference,
  encode,
  isClose,
  isFunctionArgument,
  isList,
  isRecord,
  type Path,
  printPath,
  type Received,
} from "@gradus/exercise";

/** A leaf of two values of the same form. */
interface Leaf {
  readonly path: Path;
  readonly received: Received;
  readonly expected: Data;
  /** For `update`: what the leaf was before. */
  readonly from: Received;
}

function* leaves(leaf: Leaf): Generator<Leaf> {
  const { path, received, expected, from } = leaf;
  const part = (key: string | number): Leaf => ({
    path: [...path, key],
    received: at(received, [key]),
    // A part of data is data.
    expected: at(expected, [key]) as Data,
    from: at(from, [key]),
  });
  if (isList(expected)) for (const index of expected.keys()) yield* leaves(part(index));
  else if (isRecord(expected)) for (const key of Object.keys(expected)) yield* leaves(part(key));
  else yield leaf;
}

/** The first number that is not finite where the right one is. */
export function findNonFinite(
  received: Received,
  expected: Data,
  path: Path,
): { readonly path: Path; readonly received: number } | null {
  for (const leaf of leaves({ path, received, expected, from: undefined })) {
    if (typeof leaf.received !== "number" || typeof leaf.expected !== "number") continue;
    if (Number.isFinite(leaf.expected) && !Number.isFinite(leaf.received))
      return { path: leaf.path, received: leaf.received };
  }
  return null;
}

/** The largest difference beyond what `comparison` allows; null where the part is right. */
export function findDifference(
  received: Received,
  expected: Data,
  comparison: Comparison,
  path: Path,
  args: readonly Argument[],
): Difference | null {
  const from = comparison.kind === "update" ? dataAt(args, comparison.from) : undefined;
  let worst: Difference | null = null;
  for (const leaf of leaves({ path, received, expected, from })) {
    if (isRight(leaf, comparison)) continue;
    const difference = describeDifference(leaf);
    if (worst === null || (difference.absolute ?? Infinity) > (worst.absolute ?? Infinity))
      worst = difference;
  }
  return worst;
}

function dataAt(args: readonly Argument[], index: number): Received {
  const argument = args[index];
  return argument === undefined || isFunctionArgument(argument) ? undefined : argument;
}

function isRight({ received, expected, from }: Leaf, comparison: Comparison): boolean {
  if (typeof received !== "number" || typeof expected !== "number") return received === expected;
  switch (comparison.kind) {
    case "exact":
      return received === expected || (Number.isNaN(received) && Number.isNaN(expected));
    case "close":
      return isClose(received, expected, comparison);
    case "update": {
      const start = typeof from === "number" ? from : 0;
      // 4 ulp: what rounding of the sum start + move may cost.
      const rounding = 4 * Number.EPSILON * Math.max(Math.abs(start), Math.abs(expected));
      return isClose(received - start, expected - start, {
        absolute: comparison.absolute + rounding,
        relative: comparison.relative,
      });
    }
  }
}

function describeDifference({ path, received, expected }: Leaf): Difference {
  const numbers = typeof received === "number" && typeof expected === "number";
  const absolute = numbers ? finite(Math.abs(received - expected)) : null;
  const relative =
    numbers && absolute !== null && expected !== 0 ? finite(absolute / Math.abs(expected)) : null;
  return {
    path: printPath(path),
    expected: encode(expected),
    received: encode(received),
    absolute,
    relative,
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
