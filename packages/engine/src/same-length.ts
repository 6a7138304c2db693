import { ShapeError } from "./errors.ts";

/** Throws ShapeError unless both lists have as many entries. */
export function requireSameLength(
  where: string,
  expected: readonly unknown[],
  got: readonly unknown[],
): void {
  if (expected.length === got.length) return;
  throw new ShapeError(where, `length ${expected.length}`, `length ${got.length}`);
}
