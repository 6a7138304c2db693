/**
 * What crosses a border is data: numbers, booleans, strings, null, undefined, arrays and plain
 * objects. Everything else (functions, promises, boxed numbers, iterators …) is refused where it
 * leaves the learner's realm, by name.
 */
export type Data =
  | number
  | boolean
  | string
  | null
  | undefined
  | readonly Data[]
  | { readonly [key: string]: Data };

/** A value that could not cross, told instead of dropped: `{ $refused: "a Promise" }`. */
export interface Refused {
  readonly $refused: string;
}

export type Received = Data | Refused;

export function isList(value: Received): value is readonly Data[] {
  return Array.isArray(value);
}

export function isRecord(value: Received): value is { readonly [key: string]: Data } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy that shares no list and no record with the original. */
export function copyData<Value extends Data>(value: Value): Value {
  // Each branch makes what `Value` says: a list of copies for a list, a record for a record.
  if (isList(value)) return value.map(copyData) as Data as Value;
  if (!isRecord(value)) return value;
  const copy: Record<string, Data> = {};
  for (const key of Object.keys(value)) copy[key] = copyData(value[key]);
  return copy as Data as Value;
}

/** The name of what stands in the way, at any depth, or null where all of it is data. */
export function findRefused(value: Received, path: Path = []): { path: Path; what: string } | null {
  if (isList(value)) {
    for (const [index, item] of value.entries()) {
      const found = findRefused(item, [...path, index]);
      if (found) return found;
    }
    return null;
  }
  if (!isRecord(value)) return null;
  if (typeof value["$refused"] === "string") return { path, what: value["$refused"] };
  for (const [key, item] of Object.entries(value)) {
    const found = findRefused(item, [...path, key]);
    if (found) return found;
  }
  return null;
}

/** Where in a value something is: `[0, "dW1", 2]` is `[0].dW1[2]`. */
export type Path = readonly (string | number)[];

export function printPath(path: Path): string {
  return path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
}

/** The part of `value` at `path`; undefined where there is none. */
export function at(value: Received, path: Path): Received {
  let part: Received = value;
  for (const step of path) {
    if (typeof step === "number" && isList(part)) part = part[step];
    else if (typeof step === "string" && isRecord(part)) part = part[step];
    else return undefined;
  }
  return part;
}
