/**
 * |received − expected| ≤ absolute + relative · |expected|.
 * NaN equals only NaN; an infinity equals only itself.
 */
export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

export function isClose(received: number, expected: number, tolerance: Tolerance): boolean {
  if (Number.isNaN(expected)) return Number.isNaN(received);
  if (!Number.isFinite(expected)) return received === expected;
  // Written so that a NaN or an infinity received is never close.
  return (
    Math.abs(received - expected) <= tolerance.absolute + tolerance.relative * Math.abs(expected)
  );
}
