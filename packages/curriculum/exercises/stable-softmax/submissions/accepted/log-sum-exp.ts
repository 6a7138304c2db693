const logSumExp = (z: number[]): number => {
  let top = -Infinity;
  for (const x of z) top = x > top ? x : top;
  let sum = 0;
  for (const x of z) sum += Math.exp(x - top);
  return top + Math.log(sum);
};

export const softmax = (z: number[]): number[] => {
  const logTotal = logSumExp(z);
  return z.map((x) => Math.exp(x - logTotal));
};
