// Each probability from its differences to all the others: 1 / Σ e^(zⱼ − zᵢ). Overflow to Infinity is harmless here.
function softmax(z: number[]): number[] {
  const out = new Float64Array(z.length);
  for (let i = 0; i < z.length; i += 1) {
    let odds = 0;
    for (let j = 0; j < z.length; j += 1) odds += Math.exp(z[j] - z[i]);
    out[i] = 1 / odds;
  }
  return [...out];
}

export { softmax };
