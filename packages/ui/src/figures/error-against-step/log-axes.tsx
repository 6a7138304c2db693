import { powerOfTenText } from "../plot/number-text.ts";
import type { PlotFrame } from "../plot/plot-frame.ts";
import { RaisedTspan } from "../plot/raised-text.tsx";
import { errorExponents } from "./log-frame.ts";

const every = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** A hairline and a power of ten every four decades. */
export function LogAxes({ frame }: { readonly frame: PlotFrame }) {
  const { x, y, width, height, margin } = frame;
  const [left, right] = [margin.left, width - margin.right];
  const [top, bottom] = [margin.top, height - margin.bottom];
  return (
    <g className="grid" aria-hidden="true">
      {every(errorExponents.from, 0, 4).map((exponent) => {
        const at = y.toPixel(10 ** exponent).toFixed(1);
        return (
          <g key={exponent}>
            <path d={`M${left} ${at}H${right}`} />
            <text x={left - 8} y={Number(at) + 4.5} textAnchor="end">
              <RaisedTspan text={powerOfTenText(exponent)} />
            </text>
          </g>
        );
      })}
      {every(-16, 0, 4).map((exponent) => {
        const at = x.toPixel(10 ** exponent).toFixed(1);
        return (
          <g key={exponent}>
            <path d={`M${at} ${top}V${bottom}`} />
            <text x={at} y={bottom + 19} textAnchor={exponent === 0 ? "end" : "middle"}>
              <RaisedTspan text={powerOfTenText(exponent)} />
            </text>
          </g>
        );
      })}
      <text x={left + 2} y={top - 2}>
        error
      </text>
      <text x={right} y={height - 8} textAnchor="end">
        step <tspan className="math">h</tspan>
      </text>
    </g>
  );
}
