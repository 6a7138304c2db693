const terms = 64;

/**
 * erf(x) = 2/√π ∫₀ˣ e^(−t²) dt, to a few units in the last place.
 * |x| < 2: 2/√π · x e^(−x²) · Σ (2x²)ⁿ / (1·3·5···(2n+1)), all terms positive (DLMF 7.6.2).
 * |x| ≥ 2: 1 − e^(−x²)/√π · 1/(x + ½/(x + 1/(x + ³⁄₂/(x + …)))) (DLMF 7.9.1).
 */
export function erf(x: number): number {
  const a = Math.abs(x);
  let s = 0;
  if (a < 2) for (let n = terms; n > 0; n--) s = ((1 + s) * 2 * a * a) / (2 * n + 1);
  else for (let n = terms; n > 0; n--) s = n / 2 / (a + s);
  const y = Math.exp(-a * a) / Math.sqrt(Math.PI);
  return Number.isNaN(a)
    ? a
    : Math.sign(x) * (a < 2 ? 2 * a * y * (1 + s) : a < 6 ? 1 - y / (a + s) : 1);
}

/** The same steps as text, because TypeScript's library has no erf. A test holds the two equal bit for bit. */
export const erfSource = (arg: string): string =>
  `((x) => { const a = Math.abs(x); let s = 0; ` +
  `if (a < 2) for (let n = ${terms}; n > 0; n--) s = ((1 + s) * 2 * a * a) / (2 * n + 1); ` +
  `else for (let n = ${terms}; n > 0; n--) s = n / 2 / (a + s); ` +
  `const y = Math.exp(-a * a) / Math.sqrt(Math.PI); ` +
  `return Number.isNaN(a) ? a : Math.sign(x) * ` +
  `(a < 2 ? 2 * a * y * (1 + s) : a < 6 ? 1 - y / (a + s) : 1); })(${arg})`;
