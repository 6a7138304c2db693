import { fixedText } from "./number-text.ts";
import type { PlotFrame } from "./plot-frame.ts";

interface AxesProps {
  readonly frame: PlotFrame;
  readonly ticks: { readonly x: readonly number[]; readonly y: readonly number[] };
}

/** Two hairlines through the origin with a few numbers on them. */
export function Axes({ frame, ticks }: AxesProps) {
  const { x, y, width, height } = frame;
  const origin = { x: x.toPixel(0), y: y.toPixel(0) };
  return (
    <g className="axes" aria-hidden="true">
      <path d={`M0 ${origin.y}H${width}M${origin.x} 0V${height}`} />
      {ticks.x.map((tick) => (
        <g key={tick} transform={`translate(${x.toPixel(tick).toFixed(1)} ${origin.y.toFixed(1)})`}>
          <path d="M0 -3V3" />
          <text y={17} textAnchor="middle">
            {fixedText(tick, 0)}
          </text>
        </g>
      ))}
      {ticks.y.map((tick) => (
        <g key={tick} transform={`translate(${origin.x.toFixed(1)} ${y.toPixel(tick).toFixed(1)})`}>
          <path d="M-3 0H3" />
          <text x={-8} y={4.5} textAnchor="end">
            {fixedText(tick, 0)}
          </text>
        </g>
      ))}
    </g>
  );
}
