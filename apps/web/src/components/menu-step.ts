/**
 * Where a key leads in a menu whose items read `labels`, from the item at `from` (-1: none): the arrows go
 * round, Home and End go to the ends, a letter goes to the next item that begins with it. null for every
 * other key.
 */
export function menuStep(key: string, from: number, labels: readonly string[]): number | null {
  const count = labels.length;
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (from + 1) % count;
    case "ArrowUp":
      return from <= 0 ? count - 1 : from - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return beginningWith(key, from, labels);
  }
}

function beginningWith(key: string, from: number, labels: readonly string[]): number | null {
  if (!/^\p{L}$/u.test(key)) return null;
  const letter = key.toLowerCase();
  for (let step = 1; step <= labels.length; step += 1) {
    const index = (from + step) % labels.length;
    if (labels[index]?.trim().toLowerCase().startsWith(letter) === true) return index;
  }
  return null;
}
