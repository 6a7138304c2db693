import { compensatedSum } from "../compensated-sum.ts";
import { DomainError } from "../errors.ts";
import { quadratureRule } from "./quadrature.ts";

// Throughout: h = (b − a)/n and xᵢ = a + ih. Source: Davis and Rabinowitz, Methods of Numerical
// Integration, 2nd ed., chapter 2.

/** h Σ f(xᵢ), i = 0 … n−1; error O(h). */
export const left = quadratureRule(1, (f, a, h, n) => h * sumOver(0, n - 1, (i) => f(a + i * h)));

/** h Σ f(xᵢ), i = 1 … n; error O(h). */
export const right = quadratureRule(
  1,
  (f, a, h, n, b) => h * sumOver(1, n, (i) => f(i === n ? b : a + i * h)),
);

/** h Σ f(xᵢ + h/2), i = 0 … n−1; error O(h²). */
export const midpoint = quadratureRule(
  2,
  (f, a, h, n) => h * sumOver(0, n - 1, (i) => f(a + (i + 0.5) * h)),
);

/** h (f(a)/2 + f(x₁) + … + f(xₙ₋₁) + f(b)/2); error O(h²). */
export const trapezoid = quadratureRule(2, (f, a, h, n, b) => {
  const ends = (f(a) + f(b)) / 2;
  return h * (ends + sumOver(1, n - 1, (i) => f(a + i * h)));
});

/** h/3 (f(a) + 4f(x₁) + 2f(x₂) + 4f(x₃) + … + f(b)), n even; error O(h⁴). */
export const simpson = quadratureRule(4, (f, a, h, n, b) => {
  if (n % 2 !== 0) throw new DomainError("simpson", "an even n", String(n));
  const ends = f(a) + f(b);
  return (h / 3) * (ends + sumOver(1, n - 1, (i) => (i % 2 === 1 ? 4 : 2) * f(a + i * h)));
});

function sumOver(first: number, last: number, term: (i: number) => number): number {
  return compensatedSum(Array.from({ length: last - first + 1 }, (_, k) => term(first + k)));
}
