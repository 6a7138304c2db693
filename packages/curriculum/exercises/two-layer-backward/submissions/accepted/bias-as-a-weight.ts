// Each bias is a weight of an input that is always 1: the last row of the larger matrix.
interface Net {
  X: number[][];
  W1: number[][];
  b1: number[];
  W2: number[][];
  b2: number[];
  Y: number[][];
}

const withOnes = (rows: number[][]) => rows.map((row) => [...row, 1]);

function multiply(a: number[][], b: number[][]): number[][] {
  const product: number[][] = [];
  for (const row of a) {
    const out: number[] = Array(b[0].length).fill(0);
    for (let k = 0; k < row.length; k++) {
      for (let j = 0; j < out.length; j++) out[j] += row[k] * b[k][j];
    }
    product.push(out);
  }
  return product;
}

const flip = (a: number[][]) => a[0].map((_, j) => a.map((row) => row[j]));

export const gradients = ({ X, W1, b1, W2, b2, Y }: Net) => {
  const first = withOnes(X);
  const sums = multiply(first, [...W1, b1]);
  const second = withOnes(sums.map((row) => row.map((z) => z * Number(z > 0))));
  const logits = multiply(second, [...W2, b2]);
  const error = logits.map((row, i) =>
    row.map((z, k) => (1 / (1 + Math.exp(-z)) - Y[i][k]) / X.length),
  );
  const back = multiply(error, flip(W2)).map((row, i) =>
    row.map((d, j) => d * Number(sums[i][j] > 0)),
  );
  const outer = multiply(flip(second), error);
  const innermost = multiply(flip(first), back);
  const [db2, db1] = [outer.pop() ?? [], innermost.pop() ?? []];
  return { dW1: innermost, db1, dW2: outer, db2 };
};
