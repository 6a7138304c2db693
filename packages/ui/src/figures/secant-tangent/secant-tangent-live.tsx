"use client";

import { useState } from "react";
import { Choice } from "../controls/choice.tsx";
import { Handle } from "../controls/handle.tsx";
import { NumberPrediction, Outcome } from "../controls/prediction.tsx";
import { RangeSlider } from "../controls/range-slider.tsx";
import { Stage } from "../controls/stage.tsx";
import { useWidth } from "../controls/use-width.ts";
import { fixedText } from "../plot/number-text.ts";
import { clamp, snap } from "../plot/plot-frame.ts";
import { curveNames, curves } from "./curves.ts";
import { describeSecant, stepText } from "./describe-secant.ts";
import { LensPicture } from "./lens-picture.tsx";
import { exponentRange, opening, secantOf, type SecantState, xRange } from "./secant.ts";
import { curveFrame, lensFrame, lensMagnification } from "./secant-frames.ts";
import { SecantNumbers } from "./secant-numbers.tsx";
import { SecantPicture } from "./secant-picture.tsx";

type Guess = { readonly asked: true } | { readonly asked: false; readonly guess?: number };

/** The moving figure: drag x, shrink h, choose the curve; the tangent comes after a prediction. */
export function SecantTangentLive() {
  const [state, setState] = useState<SecantState>(opening);
  const [guess, setGuess] = useState<Guess>({ asked: true });
  const [host, width] = useWidth<HTMLDivElement>(560);
  const revealed = !guess.asked;
  const secant = secantOf(state);
  const frame = curveFrame(state.curve, width);
  const change = (next: Partial<SecantState>): void => setState({ ...state, ...next });
  const setX = (x: number): void => change({ x: clamp(snap(x, xRange.step), xRange) });
  const setSize = (size: number): void =>
    change({ exponent: clamp(snap(Math.log10(Math.max(size, 1e-9)), 0.05), exponentRange) });
  const lensSide = width < 420 ? 128 : 168;
  const lens = lensFrame(frame, secant, lensSide);

  return (
    <div className="plot-and-numbers">
      <Stage
        host={host}
        width={width}
        height={frame.height}
        title="Secant and tangent"
        text={describeSecant(state, secant, revealed)}
      >
        <SecantPicture state={state} secant={secant} frame={frame} revealed={revealed}>
          {revealed && (
            <Handle
              at={{ x: frame.x.toPixel(secant.x + secant.h), y: frame.y.toPixel(secant.there) }}
              label="size of h, powers of ten"
              value={state.exponent}
              steps={exponentRange}
              valueText={`h = ${stepText(secant.h)}, secant slope ${fixedText(secant.secantSlope, 4)}`}
              onValue={(exponent) => change({ exponent: snap(exponent, 0.05) })}
              onDrag={({ x }) => setSize(Math.abs(frame.x.toValue(x) - state.x))}
            />
          )}
          {revealed && (
            <Handle
              at={{ x: frame.x.toPixel(secant.x), y: frame.y.toPixel(secant.here) }}
              label="x"
              value={state.x}
              steps={xRange}
              valueText={`x = ${fixedText(state.x, 2)}, secant slope ${fixedText(secant.secantSlope, 4)}`}
              onValue={setX}
              onDrag={({ x }) => setX(frame.x.toValue(x))}
            />
          )}
        </SecantPicture>
      </Stage>
      <div className="numbers">
        <SecantNumbers secant={secant} revealed={revealed} />
        <LensPicture
          state={state}
          secant={secant}
          large={frame}
          lens={lens}
          magnification={lensMagnification(frame, secant, lensSide)}
          revealed={revealed}
        />
      </div>
      <div className="controls">
        {guess.asked ? (
          <NumberPrediction
            question={
              <>
                The secant of <i>x</i>² at <i>x</i> = 1 with <i>h</i> = 1 has slope 3. Which slope
                will it settle on as <i>h</i> shrinks?
              </>
            }
            label="the slope you expect"
            onPredict={(value) => setGuess({ asked: false, guess: value })}
            onShow={() => setGuess({ asked: false })}
          />
        ) : (
          <>
            {guess.guess !== undefined && state.curve === "square" && (
              <SlopeOutcome guess={guess.guess} />
            )}
            <RangeSlider
              label={<i>h</i>}
              value={state.exponent}
              {...exponentRange}
              text={stepText(secant.h)}
              onValue={(exponent) => change({ exponent })}
            />
            <RangeSlider
              label={<i>x</i>}
              value={state.x}
              {...xRange}
              text={fixedText(state.x, 2)}
              onValue={setX}
            />
            <div className="choices">
              <Choice
                legend="function"
                options={curveNames.map((value) => ({ value, label: curves[value].label }))}
                value={state.curve}
                onValue={(curve) => change({ curve })}
              />
              <Choice
                legend="h comes from the"
                options={[
                  { value: "left", label: "left" },
                  { value: "right", label: "right" },
                ]}
                value={state.side}
                onValue={(side) => change({ side })}
              />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function SlopeOutcome({ guess }: { readonly guess: number }) {
  const said = `You said ${fixedText(guess, Number.isInteger(guess) ? 0 : 2)}.`;
  if (Math.abs(guess - 2) < 0.01) {
    return (
      <Outcome>{said} Yes: make h small and watch the secant lie down on the tangent.</Outcome>
    );
  }
  if (guess === 1) {
    return (
      <Outcome>
        {said} That is the value, f(1) = 1. The slope is what the secant settles on: make h small.
      </Outcome>
    );
  }
  return <Outcome>{said} Make h small and read the secant’s slope.</Outcome>;
}
