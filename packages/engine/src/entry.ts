import { ShapeError } from "./errors.ts";

/** list[index], for loops whose bounds make it exist; a ShapeError rather than undefined where they do not. */
export function entry<T>(list: readonly T[], index: number): T {
  if (index in list) return list[index] as T; // the index is there, so undefined could only be a T
  throw new ShapeError("entry", `an index below ${list.length}`, String(index));
}
