import {
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

/** A step into a value; paths are only spelled out where something is told. */
interface Step {
  readonly above: Step | null;
  readonly key: string | number;
}

/** Looks at two leaves of values of the same form; `from` is what an `update` started at. */
type Look<Found> = (
  received: Received,
  expected: Data,
  from: Received,
  step: Step | null,
) => Found | null;

/** The first leaf at which `look` finds something, in the order of the expected value. */
function search<Found>(
  received: Received,
  expected: Data,
  from: Received,
  step: Step | null,
  look: Look<Found>,
): Found | null {
  if (isList(expected)) {
    for (let key = 0; key < expected.length; key += 1) {
      const below = { above: step, key };
      const found = search(item(received, key), expected[key], item(from, key), below, look);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isRecord(expected)) return look(received, expected, from, step);
  for (const key of Object.keys(expected)) {
    const below = { above: step, key };
    const found = search(entry(received, key), expected[key], entry(from, key), below, look);
    if (found !== null) return found;
  }
  return null;
}

const item = (value: Received, index: number): Received =>
  isList(value) ? value[index] : undefined;

const entry = (value: Received, key: string): Received =>
  isRecord(value) ? value[key] : undefined;

function pathTo(step: Step | null, start: Path): Path {
  return step === null ? start : [...pathTo(step.above, start), step.key];
}

/** The first number that is not finite where the right one is. */
export function findNonFinite(
  received: Received,
  expected: Data,
  path: Path,
): { readonly path: Path; readonly received: number } | null {
  return search(received, expected, undefined, null, (found, right, _from, step) =>
    typeof found === "number" &&
    typeof right === "number" &&
    Number.isFinite(right) &&
    !Number.isFinite(found)
      ? { path: pathTo(step, path), received: found }
      : null,
  );
}

/** The largest difference beyond what `comparison` allows; null where the part is right. */
export function findDifference(
  received: Received,
  expected: Data,
  comparison: Comparison,
  path: Path,
  args: readonly Argument[],
): Difference | null {
  const start = comparison.kind === "update" ? dataAt(args, comparison.from) : undefined;
  let worst: Difference | null = null;
  search(received, expected, start, null, (found, right, from, step) => {
    if (isRight(found, right, from, comparison)) return null;
    const difference = describeDifference(pathTo(step, path), found, right);
    if (worst === null || (difference.absolute ?? Infinity) > (worst.absolute ?? Infinity))
      worst = difference;
    return null;
  });
  return worst;
}

function dataAt(args: readonly Argument[], index: number): Received {
  const argument = args[index];
  return argument === undefined || isFunctionArgument(argument) ? undefined : argument;
}

function isRight(
  received: Received,
  expected: Data,
  from: Received,
  comparison: Comparison,
): boolean {
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

function describeDifference(path: Path, received: Received, expected: Data): Difference {
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
