import { DomainError } from "../errors.ts";
import { compile, differentiate, type Expression, simplify } from "../symbolic/index.ts";

export type Interval = readonly [low: number, high: number];
export type Point2 = readonly [x: number, y: number];

/** A function of two variables for figures: a landscape an optimizer walks on. */
export interface Surface {
  readonly name: string;
  /** In the variables x and y. */
  readonly expression: Expression;
  /** ∂/∂x and ∂/∂y. */
  readonly gradient: readonly [Expression, Expression];
  /** The only minimum, or null where there is none. */
  readonly minimum: Point2 | null;
  /** The part worth drawing. */
  readonly window: { readonly x: Interval; readonly y: Interval };
  /** The height at (x, y). Throws DomainError unless the point has two coordinates. */
  readonly valueAt: (point: readonly number[]) => number;
  /** [∂/∂x, ∂/∂y] at (x, y), in the form `minimise` asks for. Throws as `valueAt` does. */
  readonly gradientAt: (point: readonly number[]) => [number, number];
}

export function defineSurface(
  given: Pick<Surface, "name" | "expression" | "minimum" | "window">,
): Surface {
  const gradient = [
    differentiate(given.expression, "x"),
    differentiate(given.expression, "y"),
  ] as const;
  const height = compile(given.expression, ["x", "y"]);
  const [slopeX, slopeY] = [compile(gradient[0], ["x", "y"]), compile(gradient[1], ["x", "y"])];
  return {
    ...given,
    expression: simplify(given.expression),
    gradient,
    valueAt: (point) => height(...planar(point)),
    gradientAt(point) {
      const at = planar(point);
      return [slopeX(...at), slopeY(...at)];
    },
  };
}

function planar(point: readonly number[]): Point2 {
  const [x, y, ...more] = point;
  if (x !== undefined && y !== undefined && more.length === 0) return [x, y];
  throw new DomainError("surface", "a point (x, y)", `${point.length} coordinates`);
}
