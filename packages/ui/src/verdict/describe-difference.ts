import { type Difference, decode, type Received } from "@gradus/exercise";

/**
 * The difference in words: where it is, how large, and how large for a number of that size.
 * "at [0][2], 0.0024 apart (0.5 %)"; "at [1], a number was expected and NaN came".
 */
export function describeDifference(difference: Difference): string {
  const where = difference.path === "" ? "" : `at ${difference.path}, `;
  return where + describeSize(difference);
}

function describeSize({ absolute, relative, expected, received }: Difference): string {
  if (absolute !== null && Number.isFinite(absolute))
    return `${round(absolute)} apart${relative === null ? "" : ` (${percent(relative)})`}`;
  return `${article(decode(expected))} was expected and ${article(decode(received))} came`;
}

/** Three significant digits: the reader compares sizes, not digits. */
function round(size: number): string {
  return String(Number(size.toPrecision(3)));
}

function percent(relative: number): string {
  const hundredth = relative * 100;
  if (!Number.isFinite(hundredth)) return "from an expected 0";
  if (hundredth !== 0 && hundredth < 0.001) return "less than 0.001 %";
  return `${round(hundredth)} %`;
}

function article(value: Received): string {
  if (typeof value === "number") return numberInWords(value);
  if (typeof value === "string") return "a string";
  if (typeof value === "boolean") return String(value);
  if (value === undefined) return "nothing (undefined)";
  if (value === null) return "null";
  if (Array.isArray(value))
    return `an array of ${value.length} ${value.length === 1 ? "item" : "items"}`;
  if ("$refused" in value) return refusedName(value["$refused"]);
  return "an object";
}

function refusedName(what: unknown): string {
  return typeof what === "string" ? what : "something that is not data";
}

function numberInWords(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (Number.isFinite(value)) return "a finite number";
  return value > 0 ? "Infinity" : "−Infinity";
}
