import { DomainError } from "../errors.ts";

/** Digits after the decimal point in the shortest decimal that reads back as `x`: 0.25 → 2, 1e-7 → 7, 40 → 0. */
export function decimalPlaces(x: number): number {
  const [mantissa = "", exponent = "0"] = String(x).split("e");
  const fraction = mantissa.split(".")[1] ?? "";
  return Math.max(0, fraction.length - Number(exponent));
}

/** The decimal grid low, low + step, … up to high. */
export interface DecimalGrid {
  readonly last: number;
  /** Point k, rounded to the decimals of `low` and `step`: 0.37, never 0.37000000000000005. */
  at(k: number): number;
}

/** Throws DomainError unless low ≤ high, step > 0, and all three are finite. */
export function decimalGrid(low: number, high: number, step: number): DecimalGrid {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high && step > 0)) {
    throw new DomainError("grid", "finite low ≤ high and step > 0", `${low}, ${high}, ${step}`);
  }
  const places = Math.min(100, Math.max(decimalPlaces(low), decimalPlaces(step)));
  return {
    // (0.3 − 0) / 0.1 is 2.9999999999999996: the slack keeps the last point in
    last: Math.floor((high - low) / step + 1e-9),
    // adding 0 turns −0 into 0
    at: (k) => Number((low + k * step).toFixed(places)) + 0,
  };
}
