import { StillPicture } from "../still-picture.tsx";
import { describeSecant } from "./describe-secant.ts";
import { LazySecantTangent } from "./lazy.tsx";
import { LensPicture } from "./lens-picture.tsx";
import { opening, secantOf } from "./secant.ts";
import { curveFrame, lensFrame, lensMagnification } from "./secant-frames.ts";
import { SecantNumbers } from "./secant-numbers.tsx";
import { SecantPicture } from "./secant-picture.tsx";

const state = { ...opening, exponent: -0.2 };
const lensSide = 168;

/** Secant and tangent of a curve, still on the server and moving near the viewport. */
export function SecantTangent() {
  const secant = secantOf(state);
  const large = curveFrame(state.curve, 560);
  return (
    <LazySecantTangent>
      <div className="plot-and-numbers">
        <StillPicture
          text={describeSecant(state, secant, true)}
          draw={(width) => {
            const frame = curveFrame(state.curve, width);
            return {
              height: frame.height,
              picture: <SecantPicture state={state} secant={secant} frame={frame} revealed />,
            };
          }}
        />
        <div className="numbers">
          <SecantNumbers secant={secant} revealed />
          <LensPicture
            state={state}
            secant={secant}
            large={large}
            lens={lensFrame(large, secant, lensSide)}
            magnification={lensMagnification(large, secant, lensSide)}
            revealed
          />
        </div>
      </div>
    </LazySecantTangent>
  );
}
