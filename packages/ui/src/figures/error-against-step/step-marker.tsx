import type { PlotFrame } from "../plot/plot-frame.ts";
import { errorAt, type Subject } from "./error-lines.ts";
import { methodNames, methods } from "./methods.ts";

interface StepMarkerProps {
  readonly subject: Subject;
  readonly x: number;
  readonly h: number;
  readonly frame: PlotFrame;
}

/** The chosen step as an upright hairline with a dot on each line. */
export function StepMarker({ subject, x, h, frame }: StepMarkerProps) {
  const at = frame.x.toPixel(h);
  const floor = frame.y.domain.from;
  return (
    <g className="step-marker">
      <path d={`M${at} ${frame.margin.top}V${frame.height - frame.margin.bottom}`} />
      {methodNames.map((name) => (
        <circle
          key={name}
          className="point role-derivative"
          r={3.5}
          cx={at}
          cy={frame.y.toPixel(Math.max(floor, errorAt(subject, x, methods[name], h)))}
        />
      ))}
    </g>
  );
}
