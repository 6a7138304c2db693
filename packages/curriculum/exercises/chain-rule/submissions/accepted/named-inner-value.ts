type Slope = (at: number) => number;

export const chainRule = (outerD: Slope, innerD: Slope, inner: Slope, x: number) => {
  const u = inner(x);
  const rates = [innerD(x), outerD(u)];
  return rates.reduce((product, rate) => product * rate, 1);
};
