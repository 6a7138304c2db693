// Takes the rows of W1 for hidden units; where there are more units than inputs, a row is missing.
export type Net = { [name in "X" | "W1" | "W2" | "Y"]: number[][] } & {
  b1: number[];
  b2: number[];
};

const zerosLike = (rows: number[][]) => rows.map((row) => new Array<number>(row.length).fill(0));

export function gradients(n: Net) {
  const { W1, b1, W2, b2 } = n;
  const total = {
    dW1: zerosLike(W1),
    db1: b1.map(() => 0),
    dW2: zerosLike(W2),
    db2: b2.map(() => 0),
  };
  const share = 1 / n.X.length;
  n.X.forEach((x, example) => {
    const hidden = b1.map((bias, j) => bias + x.reduce((sum, xi, i) => sum + xi * W1[j][i], 0));
    const active = hidden.map((z) => (z > 0 ? z : 0));
    const blame = b2.map((bias, k) => {
      const z = bias + active.reduce((sum, a, j) => sum + a * W2[j][k], 0);
      return (1 / (1 + Math.exp(-z)) - n.Y[example][k]) * share;
    });
    blame.forEach((d, k) => {
      total.db2[k] += d;
      active.forEach((a, j) => (total.dW2[j][k] += a * d));
    });
    hidden.forEach((z, j) => {
      if (z <= 0) return;
      const d = blame.reduce((sum, b, k) => sum + b * W2[j][k], 0);
      total.db1[j] += d;
      x.forEach((xi, i) => (total.dW1[i][j] += xi * d));
    });
  });
  return total;
}
