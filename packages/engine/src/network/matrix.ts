import { compensatedSum } from "../compensated-sum.ts";
import { ShapeError } from "../errors.ts";
import { entry } from "../entry.ts";

/** Rows of equal length. */
export type Matrix = readonly (readonly number[])[];

/** [rows, columns]. Throws ShapeError if the rows differ in length. */
export function shapeOf(a: Matrix, where: string): readonly [number, number] {
  const columns = a[0]?.length ?? 0;
  const ragged = a.find((row) => row.length !== columns);
  if (ragged === undefined) return [a.length, columns];
  throw new ShapeError(where, `rows of ${columns} entries`, `a row of ${ragged.length}`);
}

/** Throws ShapeError unless `a` is rows × columns. */
export function requireShape(where: string, a: Matrix, rows: number, columns: number): void {
  const [m, n] = shapeOf(a, where);
  if (m === rows && n === columns) return;
  throw new ShapeError(where, `a ${rows}×${columns} matrix`, `${m}×${n}`);
}

/** (AB)ᵢⱼ = Σₖ aᵢₖ bₖⱼ; m×k times k×n gives m×n. Throws ShapeError unless the inner sizes agree. */
export function matmul(a: Matrix, b: Matrix): number[][] {
  const [, inner] = shapeOf(a, "matmul");
  const [rows] = shapeOf(b, "matmul");
  if (inner !== rows) throw new ShapeError("matmul", `${inner} rows on the right`, String(rows));
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

/** (Aᵀ)ᵢⱼ = aⱼᵢ. Throws ShapeError for ragged rows. */
export function transpose(a: Matrix): number[][] {
  const [, columns] = shapeOf(a, "transpose");
  return Array.from({ length: columns }, (_, j) => a.map((row) => entry(row, j)));
}

/** Σᵢ aᵢⱼ for each column j. Throws ShapeError for ragged rows. */
export function columnSums(a: Matrix): number[] {
  return transpose(a).map(compensatedSum);
}

/** of(aᵢⱼ, bᵢⱼ) for matrices of one shape. */
export function zipMatrices(
  a: Matrix,
  b: Matrix,
  of: (x: number, y: number) => number,
): number[][] {
  return a.map((row, i) => row.map((x, j) => of(x, entry(entry(b, i), j))));
}

const dot = (u: readonly number[], v: readonly number[]): number =>
  compensatedSum(u.map((x, k) => x * entry(v, k)));
