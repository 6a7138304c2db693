"use client";

import { useState } from "react";
import { Choice } from "../controls/choice.tsx";
import { NumberPrediction } from "../controls/prediction.tsx";
import { RangeSlider } from "../controls/range-slider.tsx";
import { useWidth } from "../controls/use-width.ts";
import { describeGraph } from "./describe-graph.ts";
import { type FormulaName, formulas, graphOf } from "./formulas.ts";
import { GradientOutcome } from "./gradient-outcome.tsx";
import { GraphPicture } from "./graph-picture.tsx";
import { layOut } from "./layout.ts";
import { LeafInputs } from "./leaf-inputs.tsx";
import { sentenceOf } from "./sentence.ts";
import { forwardCount, progressAfter, type Rule, stepsOf } from "./steps.ts";

interface GraphStepperLiveProps {
  readonly choices: readonly FormulaName[];
  /** Whether the reader may break the accumulation. */
  readonly breakable: boolean;
}

type Guess = { readonly asked: true } | { readonly asked: false; readonly guess?: number };

/** The moving figure: the computation forward, a prediction, then the gradients backward, edge by edge. */
export function GraphStepperLive({ choices, breakable }: GraphStepperLiveProps) {
  const [name, setName] = useState<FormulaName>(choices[0] ?? "reuse");
  const [leaves, setLeaves] = useState(formulas[name].leaves);
  const [rule, setRule] = useState<Rule>(breakable ? "overwrite" : "accumulate");
  const [done, setDone] = useState(0);
  const [guess, setGuess] = useState<Guess>({ asked: true });
  const [host, width] = useWidth<HTMLDivElement>(620);
  const formula = formulas[name];
  const graph = graphOf(formula, leaves);
  const steps = stepsOf(graph, rule);
  const limit = guess.asked ? forwardCount(steps) : steps.length;
  const at = Math.min(done, limit);
  const progress = progressAfter(graph, steps, at);
  const layout = layOut(graph, formula.rows, width);
  const asked = graph.nodes.find(({ label }) => label === formula.asked);
  const move = (by: number): void => setDone(Math.max(0, Math.min(limit, at + by)));
  const choose = (next: FormulaName): void => {
    setName(next);
    setLeaves(formulas[next].leaves);
    setDone(0);
    setGuess({ asked: true });
  };
  const reported = asked && progressAfter(graph, steps, steps.length).gradients.get(asked.id);

  return (
    <div className="graph-stepper">
      <div ref={host} className="plot">
        <svg width={width} height={layout.height} aria-hidden="true">
          <GraphPicture graph={graph} layout={layout} progress={progress} />
        </svg>
        <p className="visually-hidden">{describeGraph(formula.label, graph, progress)}</p>
      </div>
      <output className="sentence">{sentenceOf(graph, progress.current, rule)}</output>
      <div className="controls">
        {guess.asked && at === limit ? (
          <NumberPrediction
            key={name}
            question={
              rule === "overwrite" ? (
                <>
                  This program stores each contribution with <code>=</code> instead of{" "}
                  <code>+=</code>. Which gradient will it report for <i>{formula.asked}</i>?
                </>
              ) : (
                <>
                  All values stand. What will the gradient of <i>{formula.asked}</i> be?
                </>
              )
            }
            label={`the gradient of ${formula.asked}`}
            onPredict={(value) => setGuess({ asked: false, guess: value })}
            onShow={() => setGuess({ asked: false })}
          />
        ) : null}
        {!guess.asked &&
          guess.guess !== undefined &&
          at === steps.length &&
          asked !== undefined &&
          reported !== undefined && (
            <GradientOutcome
              guess={guess.guess}
              leaf={formula.asked}
              reported={reported}
              gradient={asked.gradient}
            />
          )}
        <div className="transport">
          <button type="button" className="back" onClick={() => move(-1)} disabled={at === 0}>
            ← Back
          </button>
          <button type="button" onClick={() => move(1)} disabled={at === limit}>
            Step →
          </button>
          <RangeSlider
            label="step"
            value={at}
            from={0}
            to={limit}
            step={1}
            text={`${at} of ${steps.length}`}
            onValue={setDone}
          />
        </div>
        <div className="choices">
          {choices.length > 1 && (
            <Choice
              legend="formula"
              options={choices.map((value) => ({ value, label: formulas[value].label }))}
              value={name}
              onValue={choose}
            />
          )}
          {breakable && (
            <Choice
              legend="a contribution is stored with"
              options={[
                { value: "overwrite", label: "=" },
                { value: "accumulate", label: "+=" },
              ]}
              value={rule}
              onValue={setRule}
            />
          )}
          <LeafInputs
            leaves={leaves}
            onLeaf={(leaf, value) => setLeaves({ ...leaves, [leaf]: value })}
          />
        </div>
      </div>
    </div>
  );
}
