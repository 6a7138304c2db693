import type { ReactNode } from "react";
import { polylinePath } from "../plot/curve-path.ts";
import { fixedText } from "../plot/number-text.ts";
import type { PlotFrame } from "../plot/plot-frame.ts";
import type { ErrorLine, Sample } from "./error-lines.ts";
import { LogAxes } from "./log-axes.tsx";
import { angleOf } from "./log-frame.ts";
import { balancedStep, type Method, methods } from "./methods.ts";

/** Below this width the names of the lines leave out the word slope. */
const narrow = 480;

/** Before the prediction only the harmless end of the lines is drawn. */
const harmless = 10 ** -2;

interface ErrorPictureProps {
  readonly lines: readonly ErrorLine[];
  readonly rounding: (h: number) => number;
  readonly frame: PlotFrame;
  readonly revealed: boolean;
  readonly children?: ReactNode;
}

/** Three lines that fall with their order and climb again against the wall of rounding. */
export function ErrorPicture({ lines, rounding, frame, revealed, children }: ErrorPictureProps) {
  return (
    <>
      <LogAxes frame={frame} />
      {revealed && <RoundingWall rounding={rounding} frame={frame} />}
      {lines.map((line) => {
        const method = methods[line.method];
        const shown = revealed ? line.samples : line.samples.filter(({ h }) => h >= harmless);
        return (
          <g key={line.method} className="error-line role-derivative">
            <path
              className="noise"
              strokeDasharray={method.dashes}
              d={path(frame, shown, (h) => h <= balancedStep(method) * 1.4)}
            />
            <path
              strokeDasharray={method.dashes}
              d={path(frame, shown, (h) => h >= balancedStep(method))}
            />
            {revealed && <LineName line={line} method={method} frame={frame} />}
          </g>
        );
      })}
      {children}
    </>
  );
}

function path(
  frame: PlotFrame,
  samples: readonly Sample[],
  within: (h: number) => boolean,
): string {
  return polylinePath(
    samples
      .filter(({ h }) => within(h))
      .map(({ h, error }) => ({ x: frame.x.toPixel(h), y: frame.y.toPixel(error) })),
  );
}

interface LineNameProps {
  readonly line: ErrorLine;
  readonly method: Method;
  readonly frame: PlotFrame;
}

/** The name of a line, set along it. */
function LineName({ line, method, frame }: LineNameProps) {
  const at = nearest(line.samples, 10 ** method.labelAt);
  if (at === undefined) return null;
  const angle = angleOf(frame, method.order);
  const [x, y] = [frame.x.toPixel(at.h), frame.y.toPixel(at.error)];
  return (
    <text
      className="label"
      textAnchor="middle"
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)}) translate(0 -7)`}
    >
      {line.method}
      {frame.width < narrow ? " " : ", slope "}
      {fixedText(line.slope, 2)}
    </text>
  );
}

function nearest(samples: readonly Sample[], h: number): Sample | undefined {
  return samples.find((sample) => sample.h >= h * 0.999);
}

function RoundingWall({ rounding, frame }: Pick<ErrorPictureProps, "rounding" | "frame">) {
  const [from, to] = [1e-16, 1e-2];
  const end = (h: number): string => `${frame.x.toPixel(h)} ${frame.y.toPixel(rounding(h))}`;
  const middle = 10 ** (frame.width < narrow ? -12 : -9.5);
  const [x, y] = [frame.x.toPixel(middle), frame.y.toPixel(rounding(middle))];
  return (
    <g className="rounding role-reference">
      <path d={`M${end(from)}L${end(to)}`} />
      <text
        className="label"
        textAnchor="middle"
        transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(-angleOf(frame, 1)).toFixed(1)}) translate(0 -8)`}
      >
        rounding
      </text>
    </g>
  );
}
