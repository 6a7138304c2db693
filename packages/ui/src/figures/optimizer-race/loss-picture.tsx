import { polylinePath } from "../plot/curve-path.ts";
import { powerOfTenText } from "../plot/number-text.ts";
import { clamp, type PlotFrame } from "../plot/plot-frame.ts";
import { RaisedTspan } from "../plot/raised-text.tsx";
import { spreadLabels } from "../plot/spread-labels.ts";
import type { Run } from "./race.ts";
import { racers } from "./racers.ts";

interface LossPictureProps {
  readonly runs: readonly Run[];
  readonly step: number;
  readonly frame: PlotFrame;
}

/** The loss of each run so far, in powers of ten. */
export function LossPicture({ runs, step, frame }: LossPictureProps) {
  const { x, y, width, height, margin } = frame;
  const right = width - margin.right;
  const toY = (loss: number): number =>
    y.toPixel(clamp(Number.isNaN(loss) ? Infinity : loss, y.domain));
  /** Outside the frame there is no line. */
  const lineY = (loss: number): number =>
    loss >= y.domain.from && loss <= y.domain.to ? toY(loss) : Number.NaN;
  const ends = runs.map(({ losses }) => toY(losses[step] ?? Infinity));
  const heights = spreadLabels(ends, 16, { from: margin.top, to: height - margin.bottom });
  return (
    <>
      <g className="grid" aria-hidden="true">
        {[-9, -6, -3, 0, 3].map((exponent) => {
          const at = y.toPixel(10 ** exponent);
          return (
            <g key={exponent}>
              <path d={`M${margin.left} ${at}H${right}`} />
              <text x={margin.left - 6} y={at + 4} textAnchor="end">
                <RaisedTspan text={powerOfTenText(exponent)} />
              </text>
            </g>
          );
        })}
        <text x={margin.left} y={14}>
          loss
        </text>
        <text x={right} y={height - 4} textAnchor="end">
          step {step}
        </text>
      </g>
      <g className="role-function">
        {runs.map(({ racer, losses }, index) => (
          <g key={racer}>
            <path
              className="loss"
              strokeDasharray={racers[racer].dashes}
              d={polylinePath(
                losses.slice(0, step + 1).map((loss, at) => ({ x: x.toPixel(at), y: lineY(loss) })),
              )}
            />
            {step > 0 && (
              <text className="label small" x={x.toPixel(step) + 6} y={(heights[index] ?? 0) + 4}>
                {racers[racer].short}
              </text>
            )}
          </g>
        ))}
      </g>
    </>
  );
}
