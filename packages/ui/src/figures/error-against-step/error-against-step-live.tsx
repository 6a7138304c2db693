"use client";

import { useState } from "react";
import { Choice } from "../controls/choice.tsx";
import { Handle } from "../controls/handle.tsx";
import { ChoicePrediction, Outcome } from "../controls/prediction.tsx";
import { RangeSlider } from "../controls/range-slider.tsx";
import { Stage } from "../controls/stage.tsx";
import { useWidth } from "../controls/use-width.ts";
import { fixedText, scientificText } from "../plot/number-text.ts";
import { clamp, snap } from "../plot/plot-frame.ts";
import { RaisedText } from "../plot/raised-text.tsx";
import { describeErrors, stepSizeText } from "./describe-errors.ts";
import { errorAt, errorLines, roundingAt, type SubjectName, subjects } from "./error-lines.ts";
import { ErrorNumbers } from "./error-numbers.tsx";
import { ErrorPicture } from "./error-picture.tsx";
import { logFrame } from "./log-frame.ts";
import { methods } from "./methods.ts";
import { StepMarker } from "./step-marker.tsx";

type Guess = "hundredth" | "cube-root" | "square-root" | "smallest";

const guesses: readonly { readonly value: Guess; readonly label: string }[] = [
  { value: "hundredth", label: "10⁻²" },
  { value: "cube-root", label: "10⁻⁵" },
  { value: "square-root", label: "10⁻⁸" },
  { value: "smallest", label: "10⁻¹⁶" },
];

const replies: { readonly [G in Guess]: string } = {
  hundredth: "At 10⁻² truncation still rules; three more powers of ten help.",
  "cube-root": "Yes: near the cube root of ε, about 6 × 10⁻⁶, the two errors are equal.",
  "square-root":
    "10⁻⁸ is right for the forward difference. The central one is more accurate and meets the rounding sooner, near 6 × 10⁻⁶.",
  smallest:
    "At 10⁻¹⁶ the step is lost in the rounding of x + h, and the quotient is worthless. The best step is near 6 × 10⁻⁶.",
};

const exponents = { from: -16, to: 0, step: 0.125 };
const xRange = { from: 0.5, to: 2.5, step: 0.1 };

/** The moving figure: a step to drag through sixteen powers of ten, after a prediction. */
export function ErrorAgainstStepLive() {
  const [subjectName, setSubject] = useState<SubjectName>("sine");
  const [x, setX] = useState(1);
  const [exponent, setExponent] = useState(-3);
  const [guess, setGuess] = useState<Guess | "shown">();
  const [host, width] = useWidth<HTMLDivElement>(560);
  const revealed = guess !== undefined;
  const subject = subjects[subjectName];
  const frame = logFrame(width);
  const lines = errorLines(subject, x);
  const h = 10 ** exponent;
  const centralError = scientificText(errorAt(subject, x, methods.central, h), 1);
  const moveTo = (value: number): void =>
    setExponent(clamp(snap(value, exponents.step), exponents));

  return (
    <div className="plot-and-numbers">
      <Stage
        host={host}
        width={width}
        height={frame.height}
        title="Error against step"
        text={describeErrors(subject, x, lines, revealed)}
      >
        <ErrorPicture
          lines={lines}
          rounding={roundingAt(subject, x)}
          frame={frame}
          revealed={revealed}
        >
          {revealed && <StepMarker subject={subject} x={x} h={h} frame={frame} />}
          {revealed && (
            <Handle
              at={{ x: frame.x.toPixel(h), y: frame.height - frame.margin.bottom }}
              label="step h, powers of ten"
              value={exponent}
              steps={exponents}
              valueText={`h = ${stepSizeText(h)}, error of the central difference ${centralError}`}
              onValue={moveTo}
              onDrag={(point) => moveTo(Math.log10(frame.x.toValue(point.x)))}
            />
          )}
        </ErrorPicture>
      </Stage>
      <div className="numbers">
        <ErrorNumbers subject={subject} x={x} h={h} revealed={revealed} />
      </div>
      <div className="controls">
        {guess === undefined ? (
          <ChoicePrediction
            question={
              <>
                The errors fall as <i>h</i> shrinks from 1 to 10<sup>−2</sup>. Where is the{" "}
                <em>central</em> difference most accurate?
              </>
            }
            options={guesses.map(({ value, label }) => ({
              value,
              label: <RaisedText text={label} />,
            }))}
            onPredict={setGuess}
            onShow={() => setGuess("shown")}
          />
        ) : (
          <>
            {guess !== "shown" && (
              <Outcome>
                <RaisedText text={replies[guess]} />
              </Outcome>
            )}
            <RangeSlider
              label={<i>x</i>}
              value={x}
              {...xRange}
              text={fixedText(x, 1)}
              onValue={setX}
            />
            <Choice
              legend="function"
              options={[
                { value: "sine", label: subjects.sine.label },
                { value: "exponential", label: subjects.exponential.label },
              ]}
              value={subjectName}
              onValue={setSubject}
            />
          </>
        )}
      </div>
    </div>
  );
}
