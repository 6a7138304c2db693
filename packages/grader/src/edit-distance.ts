/** Insertions, deletions and substitutions that turn one word into the other (Levenshtein, 1966). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 0; line < from.length; line += 1) {
    const next = [line + 1];
    for (let column = 0; column < to.length; column += 1) {
      const substituted = (row[column] ?? 0) + (from[line] === to[column] ? 0 : 1);
      const shifted = Math.min(row[column + 1] ?? 0, next[column] ?? 0) + 1;
      next.push(Math.min(substituted, shifted));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
