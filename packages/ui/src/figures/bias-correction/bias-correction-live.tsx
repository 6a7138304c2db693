"use client";

import { useState } from "react";
import { Choice } from "../controls/choice.tsx";
import { ChoicePrediction, Outcome } from "../controls/prediction.tsx";
import { RangeSlider } from "../controls/range-slider.tsx";
import { useWidth } from "../controls/use-width.ts";
import { fixedText } from "../plot/number-text.ts";
import { describeMoments } from "./describe-moments.ts";
import { MomentNumbers } from "./moment-numbers.tsx";
import { MomentPanels } from "./moment-panels.tsx";
import { momentsOf, type MomentsState, opening, stepCount } from "./moments.ts";

type Guess = "tenth" | "third" | "same" | "threefold";

const guesses: readonly { readonly value: Guess; readonly label: string }[] = [
  { value: "tenth", label: "a tenth of it" },
  { value: "third", label: "a third" },
  { value: "same", label: "the same" },
  { value: "threefold", label: "three times" },
];

const replies: { readonly [G in Guess]: string } = {
  tenth:
    "A tenth is m. But v is down to a thousandth, and its root, about 0.032, stands below the line: 0.1/0.032 is about three.",
  third:
    "The other way round: m is down to a tenth, but the root of v is down to 0.032, and it divides. 0.1/0.032 is about three.",
  same: "That is what correction achieves. Without it, m is down to a tenth and √v to 0.032: the step is about three times the learning rate.",
  threefold: "Yes: 0.1/√0.001 = 3.16. And it gets worse before it gets better.",
};

/** The moving figure: Adam's two averages step by step, with and without bias correction. */
export function BiasCorrectionLive() {
  const [state, setState] = useState<MomentsState>(opening);
  const [at, setAt] = useState(1);
  const [corrected, setCorrected] = useState(false);
  const [guess, setGuess] = useState<Guess | "shown">();
  const [host, width] = useWidth<HTMLDivElement>(856);
  const steps = momentsOf(state);
  const moments = steps[at - 1];
  const change = (next: Partial<MomentsState>): void => setState({ ...state, ...next });
  if (moments === undefined) return null;

  const revealed = guess !== undefined;

  return (
    <div className="bias-correction">
      <div ref={host} className="plot">
        <MomentPanels
          steps={steps}
          at={at}
          corrected={corrected}
          width={width}
          revealed={revealed}
        />
        <p className="visually-hidden">{describeMoments(state, moments, revealed)}</p>
      </div>
      {guess === undefined ? (
        <div className="controls">
          <ChoicePrediction
            question={
              <>
                The gradient is 1 at every step, β<sub>1</sub> = 0.9, β<sub>2</sub> = 0.999, and
                both averages start at 0: after one step <i>m</i> is 0.1 and <i>v</i> is 0.001. How
                long is Adam’s first step without correction, compared with the learning rate?
              </>
            }
            options={guesses}
            onPredict={setGuess}
            onShow={() => setGuess("shown")}
          />
        </div>
      ) : (
        guess !== "shown" && <Outcome>{replies[guess]}</Outcome>
      )}
      {guess !== undefined && (
        <>
          <MomentNumbers moments={moments} />
          <div className="controls">
            <Choice
              legend="Adam takes its step"
              options={[
                { value: "without", label: "without correction" },
                { value: "with", label: "with correction" },
              ]}
              value={corrected ? "with" : "without"}
              onValue={(value) => setCorrected(value === "with")}
            />
            <RangeSlider
              label={
                <>
                  step <i>t</i>
                </>
              }
              value={at}
              from={1}
              to={stepCount}
              step={1}
              text={String(at)}
              onValue={setAt}
            />
            <RangeSlider
              label={
                <>
                  β<sub>1</sub>
                </>
              }
              value={state.beta1}
              from={0}
              to={0.99}
              step={0.01}
              text={fixedText(state.beta1, 2)}
              onValue={(beta1) => change({ beta1 })}
            />
            <RangeSlider
              label={
                <>
                  β<sub>2</sub>
                </>
              }
              value={state.beta2}
              from={0.9}
              to={0.999}
              step={0.001}
              text={fixedText(state.beta2, 3)}
              onValue={(beta2) => change({ beta2 })}
            />
            <Choice
              legend="gradient"
              options={[
                { value: "constant", label: "always 1" },
                { value: "noisy", label: "noisy, mean 1" },
              ]}
              value={state.gradient}
              onValue={(gradient) => change({ gradient })}
            />
          </div>
        </>
      )}
    </div>
  );
}
