import type { ReactNode } from "react";
import { curvePath } from "../plot/curve-path.ts";
import { Axes } from "../plot/axes.tsx";
import { lineInside, type Segment } from "../plot/line-through.ts";
import type { PlotFrame } from "../plot/plot-frame.ts";
import { curves } from "./curves.ts";
import { stepText } from "./describe-secant.ts";
import type { Secant, SecantState } from "./secant.ts";

interface SecantPictureProps {
  readonly state: SecantState;
  readonly secant: Secant;
  readonly frame: PlotFrame;
  /** Whether the tangent, the answer, is drawn. */
  readonly revealed: boolean;
  readonly children?: ReactNode;
}

/** The curve, the secant through two of its points, and the tangent at the first. */
export function SecantPicture({ state, secant, frame, revealed, children }: SecantPictureProps) {
  const { f, label, labelAt, ticks } = curves[state.curve];
  const { x, h, here, there, secantSlope, tangentSlope } = secant;
  const secantLine = lineInside(frame, { x0: x, y0: here, slope: secantSlope });
  const tangentLine =
    revealed && tangentSlope !== undefined
      ? lineInside(frame, { x0: x, y0: here, slope: tangentSlope })
      : undefined;
  const first = { x: frame.x.toPixel(x), y: frame.y.toPixel(here) };
  const second = { x: frame.x.toPixel(x + h), y: frame.y.toPixel(there) };
  const run = second.x - first.x;
  return (
    <>
      <Axes frame={frame} ticks={ticks} />
      <path className="curve role-function" d={curvePath(frame, f)} />
      <text
        className="label math role-function"
        x={frame.x.toPixel(labelAt) + 12}
        y={frame.y.toPixel(f(labelAt)) + (f(labelAt) > 1 ? 4 : -10)}
      >
        {label}
      </text>
      {Math.abs(run) > 36 && (
        <g className="rise-and-run">
          <path d={`M${first.x} ${first.y}H${second.x}V${second.y}`} />
          <text x={(first.x + second.x) / 2} y={first.y + 18} textAnchor="middle">
            <tspan className="math">h</tspan> = {stepText(h)}
          </text>
        </g>
      )}
      {tangentLine && <Ray segment={tangentLine} kind="tangent" end="from" />}
      {secantLine && <Ray segment={secantLine} kind="secant" end="to" />}
      <circle className="point role-function" cx={first.x} cy={first.y} r={4.5} />
      <circle className="point hollow role-function" cx={second.x} cy={second.y} r={4.5} />
      {children}
    </>
  );
}

interface RayProps {
  readonly segment: Segment;
  readonly kind: "secant" | "tangent";
  /** The end that carries the name. */
  readonly end: "from" | "to";
}

/** A line with its name set along it: above it at the far end, below it at the near one. */
function Ray({ segment, kind, end }: RayProps) {
  const { from, to } = segment;
  const tip = segment[end];
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const shift = end === "to" ? "translate(-12 -7)" : "translate(12 18)";
  return (
    <g className={`role-derivative ${kind}`}>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <text
        className="label"
        textAnchor={end === "to" ? "end" : "start"}
        transform={`translate(${tip.x.toFixed(1)} ${tip.y.toFixed(1)}) rotate(${angle.toFixed(1)}) ${shift}`}
      >
        {kind}
      </text>
    </g>
  );
}
