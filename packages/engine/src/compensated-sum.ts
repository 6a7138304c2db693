/**
 * Σ terms with a running correction: error ≤ 2ε·|Σ| + O(nε²)·Σ|terms| (A. Neumaier, ZAMM 54, 1974).
 * Infinities and NaN give what plain addition gives.
 */
export function compensatedSum(terms: Iterable<number>): number {
  let sum = 0;
  let correction = 0;
  for (const term of terms) {
    const next = sum + term;
    correction += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + correction : sum;
}
