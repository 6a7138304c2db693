/** An argument has the wrong length, number of rows, or number of columns. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";

  constructor(where: string, expected: string, got: string) {
    super(`${where}: expected ${expected}, got ${got}`);
  }
}

/** An argument lies outside the set on which the function is defined. NaN is never refused: it flows through. */
export class DomainError extends Error {
  override readonly name = "DomainError";

  constructor(where: string, expected: string, got: string) {
    super(`${where}: expected ${expected}, got ${got}`);
  }
}
