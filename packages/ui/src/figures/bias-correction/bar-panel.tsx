import type { ReactNode } from "react";
import { fixedText } from "../plot/number-text.ts";
import { plotFrame } from "../plot/plot-frame.ts";
import type { Role } from "../controls/readout.tsx";

export interface Bars {
  readonly title: ReactNode;
  readonly role: Role;
  /** The heights of the filled bars. */
  readonly filled: readonly number[];
  readonly filledName: string;
  /** The heights of the caps. */
  readonly capped: readonly number[];
  readonly cappedName: string;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

interface BarPanelProps extends Bars {
  readonly width: number;
  /** The step that is looked at, from 1. */
  readonly at: number;
}

const height = 190;

/** One quantity over the steps: what is used as bars, the other way to compute it as caps. */
export function BarPanel(props: BarPanelProps) {
  const { title, role, filled, filledName, capped, cappedName, low, high, ticks, width, at } =
    props;
  const frame = plotFrame(
    { width, height, margin: { top: 40, right: 4, bottom: 8, left: 26 } },
    { from: 0.5, to: filled.length + 0.5 },
    { from: low, to: high },
  );
  const bar = (frame.x.toPixel(2) - frame.x.toPixel(1)) * 0.62;
  const zero = frame.y.toPixel(0);
  const rect = (value: number, index: number) => {
    const tip = frame.y.toPixel(Math.max(low, Math.min(high, value)));
    return {
      x: frame.x.toPixel(index + 1) - bar / 2,
      y: Math.min(zero, tip),
      width: bar,
      height: Math.max(0.75, Math.abs(zero - tip)),
    };
  };
  return (
    <svg width={width} height={height} aria-hidden="true" className={`bars role-${role}`}>
      <text className="bars-title" x={0} y={14}>
        {title}
      </text>
      <text className="bars-key" x={0} y={32}>
        <tspan className="key">■</tspan> <KeyName name={filledName} />
        <tspan className="key" dx={10}>
          ‒
        </tspan>{" "}
        <KeyName name={cappedName} />
      </text>
      <g className="grid">
        {ticks.map((tick) => (
          <g key={tick}>
            <path
              d={`M${frame.margin.left} ${frame.y.toPixel(tick)}H${width - frame.margin.right}`}
            />
            <text x={frame.margin.left - 6} y={frame.y.toPixel(tick) + 4} textAnchor="end">
              {fixedText(tick, 0)}
            </text>
          </g>
        ))}
      </g>
      {filled.map((value, index) => (
        <rect
          key={index}
          className={index + 1 === at ? "bar now" : "bar"}
          {...rect(value, index)}
        />
      ))}
      <path
        className="caps"
        d={capped
          .map((value, index) => {
            const left = frame.x.toPixel(index + 1) - bar / 2 - 0.75;
            const tip = frame.y.toPixel(Math.max(low, Math.min(high, value)));
            return `M${left.toFixed(1)} ${tip.toFixed(1)}h${(bar + 1.5).toFixed(1)}`;
          })
          .join("")}
      />
      <path
        className="now-mark"
        d={`M${frame.x.toPixel(at)} ${frame.height - 1}l-4 6h8z`}
        transform="translate(0 -6)"
      />
    </svg>
  );
}

/** A letter stands in italics, a word upright. */
function KeyName({ name }: { readonly name: string }) {
  return <tspan className={name.length <= 2 ? "math" : undefined}>{name}</tspan>;
}
