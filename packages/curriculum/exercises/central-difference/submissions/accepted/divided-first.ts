function centralDifference(...[f, x, h]: [(x: number) => number, number, number]): number {
  const right = f(x + h) / (2 * h);
  const left = f(x - h) / (2 * h);
  return right - left;
}

export { centralDifference, centralDifference as derivative };
