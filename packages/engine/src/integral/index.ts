export type { Quadrature, QuadratureOptions, QuadratureRule } from "./quadrature.ts";
export { left, midpoint, right, simpson, trapezoid } from "./rules.ts";
