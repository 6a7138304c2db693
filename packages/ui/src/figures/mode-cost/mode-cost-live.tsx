"use client";

import { useState } from "react";
import { ChoicePrediction, Outcome } from "../controls/prediction.tsx";
import { RangeSlider } from "../controls/range-slider.tsx";
import { useWidth } from "../controls/use-width.ts";
import { countText } from "./cost.ts";
import { costHeight, CostPicture } from "./cost-picture.tsx";
import { describeCost } from "./describe-cost.ts";

type Guess = "milliseconds" | "seconds" | "hours" | "year";

const guesses: readonly { readonly value: Guess; readonly label: string }[] = [
  { value: "milliseconds", label: "10 ms" },
  { value: "seconds", label: "10 seconds" },
  { value: "hours", label: "3 hours" },
  { value: "year", label: "a year" },
];

const reply = "A million sweeps of 10 ms are 10 000 seconds, 2.8 hours, for one step of training.";

const replies: { readonly [G in Guess]: string } = {
  milliseconds: `That is one sweep, and it yields the derivative by one weight. ${reply}`,
  seconds: `Somewhat longer. ${reply}`,
  hours: `Yes. ${reply} Reverse mode needs one sweep back.`,
  year: `Not quite that bad. ${reply}`,
};

/** The moving figure: the number of inputs and outputs, and what both modes cost. */
export function ModeCostLive() {
  const [inputs, setInputs] = useState(6);
  const [outputs, setOutputs] = useState(0);
  const [guess, setGuess] = useState<Guess | "shown">();
  const [host, width] = useWidth<HTMLDivElement>(620);
  const counts = { inputs: Math.round(10 ** inputs), outputs: Math.round(10 ** outputs) };
  const revealed = guess !== undefined;
  return (
    <div className="mode-cost">
      <div ref={host} className="plot">
        <svg
          width={width}
          height={costHeight}
          role="img"
          aria-label={describeCost(counts.inputs, counts.outputs, revealed)}
        >
          <CostPicture {...counts} width={width} revealed={revealed} />
        </svg>
      </div>
      {guess === undefined ? (
        <div className="controls">
          <ChoicePrediction
            question="A network has a million weights and one loss; one sweep through it takes 10 ms. How long does forward mode take for the whole gradient?"
            options={guesses}
            onPredict={setGuess}
            onShow={() => setGuess("shown")}
          />
        </div>
      ) : (
        guess !== "shown" && <Outcome>{replies[guess]}</Outcome>
      )}
      {guess !== undefined && (
        <div className="controls">
          <RangeSlider
            label="inputs"
            value={inputs}
            from={0}
            to={7}
            step={0.5}
            text={countText(counts.inputs)}
            onValue={setInputs}
          />
          <RangeSlider
            label="outputs"
            value={outputs}
            from={0}
            to={7}
            step={0.5}
            text={countText(counts.outputs)}
            onValue={setOutputs}
          />
        </div>
      )}
    </div>
  );
}
