import { StillPicture } from "../still-picture.tsx";
import { describeErrors } from "./describe-errors.ts";
import { errorLines, roundingAt, subjects } from "./error-lines.ts";
import { ErrorNumbers } from "./error-numbers.tsx";
import { ErrorPicture } from "./error-picture.tsx";
import { LazyErrorAgainstStep } from "./lazy.tsx";
import { logFrame } from "./log-frame.ts";

const subject = subjects.sine;
const x = 1;

/** The error of three difference formulas against the step, on log–log axes. */
export function ErrorAgainstStep() {
  const lines = errorLines(subject, x);
  return (
    <LazyErrorAgainstStep>
      <div className="plot-and-numbers">
        <StillPicture
          text={describeErrors(subject, x, lines, true)}
          draw={(width) => {
            const frame = logFrame(width);
            return {
              height: frame.height,
              picture: (
                <ErrorPicture
                  lines={lines}
                  rounding={roundingAt(subject, x)}
                  frame={frame}
                  revealed
                />
              ),
            };
          }}
        />
        <div className="numbers">
          <ErrorNumbers subject={subject} x={x} h={1e-3} revealed />
        </div>
      </div>
    </LazyErrorAgainstStep>
  );
}
