type Fn = (x: number) => number;

const slopeBetween = (f: Fn, left: number, right: number, run: number): number => {
  const rise = f(right) - f(left);
  return rise / run;
};

export const centralDifference = (f: Fn, x: number, h: number): number => {
  console.log("centre", x);
  return slopeBetween(f, x - h, x + h, h + h);
};
