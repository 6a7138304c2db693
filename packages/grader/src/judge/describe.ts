import { type Data, isList, isRecord, printData, type Received } from "@gradus/exercise";

/** What a value is, in words: "2 rows of 3 numbers", 'the string "0.5"', "an object with x, y". */
export function describe(value: Received): string {
  if (value === undefined) return "undefined";
  if (value === null) return "null";
  if (typeof value === "number") return Number.isFinite(value) ? "a number" : String(value);
  if (typeof value === "string") return `the string ${clip(JSON.stringify(value))}`;
  if (typeof value === "boolean") return `the boolean ${value}`;
  if (isList(value)) return describeList(value);
  if (isRecord(value)) return describeRecord(value);
  return "something else";
}

function describeRecord(record: { readonly [key: string]: Data }): string {
  const what = record["$refused"];
  if (typeof what === "string") return what;
  const keys = Object.keys(record);
  return keys.length === 0 ? "an empty object" : `an object with ${clip(keys.join(", "))}`;
}

function describeList(list: readonly Data[]): string {
  if (list.length === 0) return "an empty list";
  const shape = shapeOf(list);
  if (shape === null) return `a list of ${list.length} different things`;
  const [rows = 0, columns, ...deeper] = shape;
  if (columns === undefined) return `a list of ${plural(rows, itemName(list[0]))}`;
  if (deeper.length === 0)
    return `${plural(rows, "row")} of ${plural(columns, itemName(innermost(list)))}`;
  return `a nested list of shape ${shape.join(" × ")}`;
}

function innermost(value: Received): Received {
  return isList(value) ? innermost(value[0]) : value;
}

function itemName(item: Received): string {
  switch (typeof item) {
    case "number":
      return "number";
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    default:
      return "object";
  }
}

function plural(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

/** The lengths of a list of lists, if it is rectangular; null if it is ragged or mixed. */
export function shapeOf(value: Received): readonly number[] | null {
  if (!isList(value)) return [];
  const shapes = value.map(shapeOf);
  const [first] = shapes;
  if (first === undefined) return [0];
  if (first === null) return null;
  const key = first.join();
  return shapes.every((shape) => shape !== null && shape.join() === key)
    ? [value.length, ...first]
    : null;
}

/** Long values are cut: a sentence stays a sentence. */
export function clip(text: string, length = 80): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

export function printShort(value: Received, length = 80): string {
  return clip(printData(value), length);
}
