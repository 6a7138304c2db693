import {
  type Data,
  type Difference,
  encode,
  isClose,
  isList,
  isRecord,
  type Path,
  printPath,
  type Received,
  type Tolerance,
} from "@gradus/exercise";

/**
 * Run compares loosely: the exact tolerance of each exercise, and why, is the grader's affair.
 * |yours − expected| ≤ 10⁻⁹ + 10⁻⁶ · |expected|.
 */
export const looseTolerance: Tolerance = { absolute: 1e-9, relative: 1e-6 };

/** The largest difference between two values, or null where they agree within the tolerance. */
export function compareValues(
  expected: Data,
  received: Received,
  tolerance: Tolerance = looseTolerance,
): Difference | null {
  const differences = [...differencesOf(expected, received, tolerance, [])];
  // What has no size (another shape, a NaN) weighs more than any number.
  const weight = ({ absolute }: Difference) => absolute ?? Number.POSITIVE_INFINITY;
  return differences.reduce<Difference | null>(
    (worst, next) => (worst === null || weight(next) > weight(worst) ? next : worst),
    null,
  );
}

function* differencesOf(
  expected: Data,
  received: Received,
  tolerance: Tolerance,
  path: Path,
): Generator<Difference> {
  if (typeof expected === "number" && typeof received === "number") {
    if (!isClose(received, expected, tolerance)) yield numeric(expected, received, path);
  } else if (isList(expected) && isList(received) && expected.length === received.length) {
    for (const [index, item] of expected.entries())
      yield* differencesOf(item, received[index], tolerance, [...path, index]);
  } else if (isRecord(expected) && isRecord(received) && sameKeys(expected, received)) {
    for (const [key, item] of Object.entries(expected))
      yield* differencesOf(item, received[key], tolerance, [...path, key]);
  } else if (!Object.is(expected, received)) {
    yield {
      path: printPath(path),
      expected: encode(expected),
      received: encode(received),
      absolute: null,
      relative: null,
    };
  }
}

function numeric(expected: number, received: number, path: Path): Difference {
  const absolute = Math.abs(received - expected);
  const isMeasured = Number.isFinite(absolute);
  return {
    path: printPath(path),
    expected: encode(expected),
    received: encode(received),
    absolute: isMeasured ? absolute : null,
    relative: isMeasured && expected !== 0 ? absolute / Math.abs(expected) : null,
  };
}

function sameKeys(a: object, b: object): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
}
