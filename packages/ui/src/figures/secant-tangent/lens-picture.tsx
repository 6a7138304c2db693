import { curvePath } from "../plot/curve-path.ts";
import { lineInside } from "../plot/line-through.ts";
import type { PlotFrame } from "../plot/plot-frame.ts";
import { curves } from "./curves.ts";
import type { Secant, SecantState } from "./secant.ts";

interface LensPictureProps {
  readonly state: SecantState;
  readonly secant: Secant;
  readonly large: PlotFrame;
  readonly lens: PlotFrame;
  readonly magnification: number;
  readonly revealed: boolean;
}

/** The surroundings of the point, enlarged until h fills most of the lens: a smooth curve turns straight. */
export function LensPicture(props: LensPictureProps) {
  const { state, secant, lens, magnification, revealed } = props;
  const { f } = curves[state.curve];
  const { x, h, here, there, secantSlope, tangentSlope } = secant;
  const tangent =
    revealed && tangentSlope !== undefined
      ? lineInside(lens, { x0: x, y0: here, slope: tangentSlope })
      : undefined;
  const chord = lineInside(lens, { x0: x, y0: here, slope: secantSlope });
  return (
    <div className="lens">
      <svg width={lens.width} height={lens.height} aria-hidden="true">
        <path className="curve role-function" d={curvePath(lens, f, lens.x.domain, 60)} />
        {tangent && (
          <line
            className="tangent role-derivative"
            x1={tangent.from.x}
            y1={tangent.from.y}
            x2={tangent.to.x}
            y2={tangent.to.y}
          />
        )}
        {chord && (
          <line
            className="secant role-derivative"
            x1={chord.from.x}
            y1={chord.from.y}
            x2={chord.to.x}
            y2={chord.to.y}
          />
        )}
        <circle
          className="point role-function"
          cx={lens.x.toPixel(x)}
          cy={lens.y.toPixel(here)}
          r={4}
        />
        <circle
          className="point hollow role-function"
          cx={lens.x.toPixel(x + h)}
          cy={lens.y.toPixel(there)}
          r={4}
        />
      </svg>
      <p>{magnificationText(magnification)}</p>
    </div>
  );
}

function magnificationText(magnification: number): string {
  if (magnification < 1.1) return "in its own size";
  const digits = magnification < 10 ? 1 : 0;
  const number = Number(magnification.toPrecision(2)).toLocaleString("en", {
    maximumFractionDigits: digits,
  });
  return `enlarged ${number.replaceAll(",", "\u202f")} times`;
}
