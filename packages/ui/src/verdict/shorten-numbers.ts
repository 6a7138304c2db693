import {
  type Data,
  decode,
  type Difference,
  isList,
  isRecord,
  type Received,
  type Refused,
} from "@gradus/exercise";

export const readableDigits = 6;
/** Enough for every double to be read back as it was. */
export const allDigits = 17;

/** The value with every number in it rounded to so many significant digits. */
export function shortenNumbers(value: Received, digits: number): Received {
  return isRefused(value) ? value : shorten(value, digits);
}

/** As few digits as one reads with ease, and as many as it takes to tell the two numbers apart. */
export function digitsToTell(difference: Difference | null): number {
  if (difference === null) return readableDigits;
  const [expected, received] = [decode(difference.expected), decode(difference.received)];
  if (typeof expected !== "number" || typeof received !== "number") return readableDigits;
  for (let digits = readableDigits; digits < allDigits; digits += 3)
    if (round(expected, digits) !== round(received, digits)) return digits;
  return allDigits;
}

function shorten(value: Data, digits: number): Data {
  if (typeof value === "number") return round(value, digits);
  if (isList(value)) return value.map((item) => shorten(item, digits));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shorten(item, digits)] as const);
  return Object.fromEntries(entries);
}

/** A zero stays as it is: the text of −0 would lose its sign. */
function round(value: number, digits: number): number {
  return value === 0 ? value : Number(value.toPrecision(digits));
}

function isRefused(value: Received): value is Refused {
  return isRecord(value) && typeof value["$refused"] === "string";
}
