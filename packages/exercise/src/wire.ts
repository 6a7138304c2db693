import { type Data, isList, isRecord, type Received } from "./data.ts";

/**
 * JSON that loses nothing of a Data value. JSON itself turns NaN and ±Infinity into null, −0 into 0
 * and drops undefined, so these travel tagged:
 *
 *     NaN        { "$number": "NaN" }        (likewise "Infinity", "-Infinity", "-0")
 *     undefined  { "$undefined": true }
 *     an object one of whose keys begins with "$"   { "$object": [[key, value], …] }
 *
 * `{ "$refused": "a Promise" }` is written by the guest for what is not data.
 */
export type Wire =
  | number
  | boolean
  | string
  | null
  | readonly Wire[]
  | { readonly [key: string]: Wire };

const specialNumbers: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
  "-0": -0,
};

export function encode(value: Received): Wire {
  switch (typeof value) {
    case "number":
      if (Object.is(value, -0)) return { $number: "-0" };
      return Number.isFinite(value) ? value : { $number: String(value) };
    case "undefined":
      return { $undefined: true };
    case "string":
    case "boolean":
      return value;
    default:
      return encodeObject(value);
  }
}

function encodeObject(value: Received): Wire {
  if (value === null) return null;
  if (isList(value)) return value.map(encode);
  if (!isRecord(value)) throw new TypeError("encode: the value is not data");
  const entries = Object.entries(value);
  if (entries.length === 1 && typeof value["$refused"] === "string")
    return { $refused: value["$refused"] };
  if (entries.some(([key]) => key.startsWith("$")))
    return { $object: entries.map(([key, item]) => [key, encode(item)]) };
  return Object.fromEntries(entries.map(([key, item]) => [key, encode(item)]));
}

/** Thrown for a tag that does not exist: the text did not come from `encode`. */
export class WireError extends Error {
  override readonly name = "WireError";
}

export function decode(wire: Wire): Received {
  if (typeof wire !== "object" || wire === null) return wire;
  if (isWireList(wire)) return wire.map((item) => decode(item) as Data);
  const keys = Object.keys(wire);
  const tag = keys.length === 1 && keys[0]?.startsWith("$") ? keys[0] : null;
  if (tag !== null) return decodeTagged(tag, wire);
  if (keys.some((key) => key.startsWith("$")))
    throw new WireError(
      `A plain object on the wire has no key that begins with "$": ${keys.join(", ")}`,
    );
  return record(Object.entries(wire));
}

function isWireList(wire: Wire): wire is readonly Wire[] {
  return Array.isArray(wire);
}

/** Without a prototype, so that a key like "__proto__" is only a key. */
function record(entries: readonly (readonly [string, Wire])[]): Received {
  const plain: Record<string, Data> = Object.create(null);
  // A refused part inside a value stays where it is; findRefused looks at any depth.
  for (const [key, item] of entries) plain[key] = decode(item) as Data;
  return plain;
}

function decodeTagged(tag: string, wire: { readonly [key: string]: Wire }): Received {
  const content = wire[tag];
  switch (tag) {
    case "$number": {
      const number = typeof content === "string" ? specialNumbers[content] : undefined;
      if (number === undefined) throw new WireError(`Unknown number ${JSON.stringify(content)}`);
      return number;
    }
    case "$undefined":
      return undefined;
    case "$refused":
      if (typeof content !== "string") throw new WireError("$refused names what was refused");
      return { $refused: content };
    case "$object":
      return decodeEntries(content);
    default:
      throw new WireError(`Unknown tag ${tag}`);
  }
}

function decodeEntries(content: Wire | undefined): Received {
  if (content === undefined || !isWireList(content))
    throw new WireError("$object is a list of entries");
  const entries = content.map((entry): [string, Wire] => {
    const [key, item, ...rest] = isWireList(entry) ? entry : [];
    if (typeof key !== "string" || item === undefined || rest.length > 0)
      throw new WireError("$object is a list of [key, value]");
    return [key, item];
  });
  return record(entries);
}
