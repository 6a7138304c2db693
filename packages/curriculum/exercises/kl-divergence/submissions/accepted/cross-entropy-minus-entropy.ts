const expected = (weights: number[], values: number[]) =>
  weights.reduce((sum, weight, i) => (weight === 0 ? sum : sum + weight * values[i]), 0);

export const kl = (p: number[], q: number[]): number => {
  const crossEntropy = expected(
    p,
    q.map((x) => -Math.log(x)),
  );
  const entropy = expected(
    p,
    p.map((x) => -Math.log(x)),
  );
  return crossEntropy - entropy;
};
