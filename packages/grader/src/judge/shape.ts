import { type Data, isList, isRecord, type Path, printPath, type Received } from "@gradus/exercise";
import { describe, shapeOf } from "./describe.ts";

/** Where and how the form of an answer differs from the right one. */
export interface ShapeFault {
  readonly path: Path;
  readonly message: string;
  /** What could not cross the border, by name; null for data of the wrong form. */
  readonly refused: string | null;
}

/** Every difference of type and shape, outermost first; values are not looked at. */
export function findShapeFaults(received: Received, expected: Data): readonly ShapeFault[] {
  // Nearly every answer has the right form, and a verdict looks at thousands of numbers.
  return hasForm(received, expected) ? [] : shapeFaults(received, expected, []);
}

function hasForm(received: Received, expected: Data): boolean {
  if (isList(expected))
    return (
      isList(received) &&
      received.length === expected.length &&
      expected.every((item, index) => hasForm(received[index], item))
    );
  if (!isRecord(expected)) return sameKind(received, expected);
  if (!isRecord(received)) return false;
  const keys = Object.keys(expected);
  return (
    Object.keys(received).length === keys.length &&
    keys.every((key) => key in received && hasForm(received[key], expected[key]))
  );
}

function shapeFaults(received: Received, expected: Data, path: Path): readonly ShapeFault[] {
  if (isRecord(received) && typeof received["$refused"] === "string")
    return [refusedFault(received["$refused"], expected, path)];
  if (isList(expected))
    return isList(received)
      ? listFaults(received, expected, path)
      : [mismatch(received, expected, path)];
  if (isRecord(expected))
    return isRecord(received)
      ? recordFaults(received, expected, path)
      : [mismatch(received, expected, path)];
  return sameKind(received, expected) ? [] : [mismatch(received, expected, path)];
}

function sameKind(received: Received, expected: Data): boolean {
  if (expected === null || received === null) return expected === received;
  return typeof received === typeof expected;
}

function listFaults(
  received: readonly Data[],
  expected: readonly Data[],
  path: Path,
): readonly ShapeFault[] {
  if (received.length !== expected.length) return [mismatch(received, expected, path)];
  const [rows, columns] = [shapeOf(received), shapeOf(expected)];
  if (rows && columns && rows.length === columns.length && rows.join() !== columns.join())
    return [mismatch(received, expected, path)];
  return expected.flatMap((item, index) => shapeFaults(received[index], item, [...path, index]));
}

function recordFaults(
  received: { readonly [key: string]: Data },
  expected: { readonly [key: string]: Data },
  path: Path,
): readonly ShapeFault[] {
  const missing = Object.keys(expected).filter((key) => !(key in received));
  const extra = Object.keys(received).filter((key) => !(key in expected));
  const there = Object.keys(expected).filter((key) => key in received);
  const instead = extra.length === 0 ? "" : ` (there is ${extra.join(", ")})`;
  return [
    ...missing.map((key) => ({
      path: [...path, key],
      message: `${place(path)} has no ${key}${instead}.`,
      refused: null,
    })),
    ...extra.map((key) => ({
      path: [...path, key],
      message: `${place(path)} has ${key}, which was not asked for.`,
      refused: null,
    })),
    ...there.flatMap((key) => shapeFaults(received[key], expected[key], [...path, key])),
  ];
}

function place(path: Path): string {
  return path.length === 0 ? "The result" : `The result's ${printPath(path)}`;
}

function mismatch(received: Received, expected: Data, path: Path): ShapeFault {
  const wanted = describe(expected);
  const got = describe(received);
  return {
    path,
    message: `${place(path)} should be ${kindOf(expected, wanted)}, but it is ${got}${advice(received, expected, path)}`,
    refused: null,
  };
}

/** NaN and the infinities are numbers, too, where a number is asked for. */
function kindOf(expected: Data, wanted: string): string {
  return typeof expected === "number" ? "a number" : wanted;
}

function advice(received: Received, expected: Data, path: Path): string {
  if (received === undefined && path.length === 0) return ". Is a `return` missing?";
  if (typeof received === "string" && typeof expected === "number")
    return ". A text is not a number, even if it looks like one; convert it with Number(…).";
  if (isTransposed(received, expected)) return ": transposed?";
  if (isList(received) && received.length === 1 && typeof expected === "number")
    return ". Return the number itself, without brackets.";
  return ".";
}

function isTransposed(received: Received, expected: Data): boolean {
  const [rows, columns] = [shapeOf(received), shapeOf(expected)];
  return (
    rows?.length === 2 && columns?.length === 2 && rows[0] === columns[1] && rows[1] === columns[0]
  );
}

function refusedFault(what: string, expected: Data, path: Path): ShapeFault {
  const wanted = kindOf(expected, describe(expected));
  return {
    path,
    message: `${place(path)} should be ${wanted}, but it is ${what}. ${refusedAdvice(what)}`,
    refused: what,
  };
}

function refusedAdvice(what: string): string {
  switch (what) {
    case "a Promise":
      return "Leave out `async` and return the value itself: nothing here has to be waited for.";
    case "a function":
      return "Call the function and return what it gives.";
    case "a boxed number":
      return "Write Number(x) without `new`.";
    case "a bigint":
      return "Use ordinary numbers: leave out the n behind the digits.";
    case "an iterator":
    case "a Set":
      return "Spread it into a list: [...values].";
    case "an array with holes":
      return "Fill every place, for example with Array.from({ length: n }, (_, i) => …).";
    default:
      return "Return plain numbers, strings, lists or objects.";
  }
}
