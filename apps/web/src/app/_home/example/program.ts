/** A program as a learner writes it, with a mistake many make; the home page shows what Gradus says. */
export const exampleProgram = `export function centralDifference(
  f: (x: number) => number,
  x: number,
  h: number,
): number {
  return (f(x + h) - f(x)) / h;
}
`;
