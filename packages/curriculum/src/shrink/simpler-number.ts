/** How much there is to read in a number: its digits, then its sign; 0 is the simplest. */
function effort(value: number): number {
  return value === 0 ? 0 : 2 * String(Math.abs(value)).length + (value < 0 ? 1 : 0);
}

/** Numbers that are easier to read than `value`, easiest first. Repeating this ends. */
export function simplerNumbers(value: number): readonly number[] {
  const candidates = [0, 1, -1, Math.trunc(value), Number(value.toFixed(1)), Math.abs(value)];
  const simpler = candidates.map((x) => x + 0).filter((x) => effort(x) < effort(value));
  return [...new Set(simpler)].toSorted((a, b) => effort(a) - effort(b));
}
