/** How many sweeps through the computation each mode needs for all derivatives. */
export interface Cost {
  /** One for each input: a sweep carries the derivatives by one input. */
  readonly forward: number;
  /** One for each output: a sweep carries the derivatives of one output. */
  readonly reverse: number;
}

export function costOf(inputs: number, outputs: number): Cost {
  return { forward: inputs, reverse: outputs };
}

/** What one sweep is taken to last. */
export const secondsPerSweep = 0.01;

const units: readonly { readonly name: string; readonly seconds: number }[] = [
  { name: "years", seconds: 365.25 * 86_400 },
  { name: "days", seconds: 86_400 },
  { name: "hours", seconds: 3600 },
  { name: "minutes", seconds: 60 },
  { name: "seconds", seconds: 1 },
  { name: "ms", seconds: 0.001 },
];

/** A duration in the largest unit of which there is at least one: 10 000 s is "2.8 hours". */
export function durationText(seconds: number): string {
  const unit = units.find((candidate) => seconds >= candidate.seconds) ?? {
    name: "ms",
    seconds: 0.001,
  };
  const count = seconds / unit.seconds;
  const digits = count < 10 && unit.name !== "ms" ? 1 : 0;
  const text = count.toFixed(digits).replace(/\.0$/, "");
  return `${text} ${text === "1" && unit.name !== "ms" ? unit.name.slice(0, -1) : unit.name}`;
}

/** A count with thin spaces between thousands: 1 000 000. */
export function countText(count: number): string {
  return count.toLocaleString("en").replaceAll(",", "\u202f");
}
