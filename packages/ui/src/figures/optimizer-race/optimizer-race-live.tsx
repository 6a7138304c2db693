"use client";

import { useId, useMemo, useState } from "react";
import { Choice } from "../controls/choice.tsx";
import { ChoicePrediction, Outcome } from "../controls/prediction.tsx";
import { RangeSlider } from "../controls/range-slider.tsx";
import { useReducedMotion } from "../controls/use-reduced-motion.ts";
import { Stage } from "../controls/stage.tsx";
import { useWidth } from "../controls/use-width.ts";
import { fixedText } from "../plot/number-text.ts";
import { clamp, snap } from "../plot/plot-frame.ts";
import { courses, type CourseName } from "./course.ts";
import { describeRace } from "./describe-race.ts";
import { LearningRateTable } from "./learning-rate-table.tsx";
import { levelLines } from "./level-lines.ts";
import { LossPicture } from "./loss-picture.tsx";
import { PlaneHandle } from "./plane-handle.tsx";
import { openingRace, race, type RaceState } from "./race.ts";
import { landscapeFrame, lossFrame } from "./race-frames.ts";
import { outcomeText } from "./race-outcome.ts";
import { RacePicture } from "./race-picture.tsx";
import { racerNames, type RacerName, racers } from "./racers.ts";
import { usePlayback } from "./use-playback.ts";

/** The moving figure: say who wins, let them run, then change the start, the rates, the units. */
export function OptimizerRaceLive() {
  const [state, setState] = useState<RaceState>(openingRace("bowl"));
  const [guess, setGuess] = useState<RacerName | "shown">();
  const [host, width] = useWidth<HTMLDivElement>(560);
  const [lossHost, lossWidth] = useWidth<HTMLDivElement>(256);
  const reduced = useReducedMotion();
  const clipId = useId();
  const course = courses[state.course];
  const playback = usePlayback(course.steps);
  const { step, playing, seek } = playback;
  const runs = useMemo(() => race(state), [state]);
  const frame = useMemo(() => landscapeFrame(course, width), [course, width]);
  const levels = useMemo(() => levelLines(course, frame), [course, frame]);
  const over = step >= course.steps;
  const change = (next: Partial<RaceState>): void => setState({ ...state, ...next });
  const moveStart = (x: number, y: number): void => {
    const [left, right] = course.surface.window.x;
    const [low, high] = course.surface.window.y;
    change({
      start: [
        clamp(snap(x, 0.1), { from: left, to: right }),
        clamp(snap(y, 0.1), { from: low, to: high }),
      ],
    });
  };
  const enter = (name: CourseName): void => {
    setState(openingRace(name));
    seek(0);
  };

  return (
    <div className="plot-and-numbers race">
      <Stage
        host={host}
        width={width}
        height={frame.height}
        title="Race of optimizers"
        text={describeRace(state, runs, step)}
      >
        <RacePicture
          course={course}
          levels={levels}
          frame={frame}
          runs={runs}
          step={step}
          clipId={clipId}
        >
          <PlaneHandle
            at={{ x: frame.x.toPixel(state.start[0]), y: frame.y.toPixel(state.start[1]) }}
            label="start of the race"
            position={state.start}
            step={0.1}
            valueText={`start at ${fixedText(state.start[0], 1)}, ${fixedText(state.start[1], 1)}`}
            onMove={([x, y]) => moveStart(x, y)}
            onDrag={({ x, y }) => moveStart(frame.x.toValue(x), frame.y.toValue(y))}
          />
        </RacePicture>
      </Stage>
      <div ref={lossHost} className="numbers plot">
        <svg width={lossWidth} height={250} aria-hidden="true">
          <LossPicture runs={runs} step={step} frame={lossFrame(course.steps, lossWidth, 250)} />
        </svg>
      </div>
      <div className="controls">
        {guess === undefined ? (
          <ChoicePrediction
            question="Each of the four has a learning rate that suits it. Who will be the first to come to rest at the minimum?"
            options={racerNames.map((value) => ({ value, label: racers[value].short }))}
            onPredict={setGuess}
            onShow={() => setGuess("shown")}
          />
        ) : (
          <>
            <div className="transport">
              <button type="button" onClick={playback.toggle}>
                {reduced ? "Run to the end" : playing ? "Pause" : over ? "Again" : "Play"}
              </button>
              <button type="button" className="back" onClick={() => seek(step - 1)}>
                ← Back
              </button>
              <button type="button" onClick={() => seek(step + 1)}>
                Step →
              </button>
              <RangeSlider
                label="step"
                value={step}
                from={0}
                to={course.steps}
                step={1}
                text={String(step)}
                onValue={seek}
              />
            </div>
            {over && <Outcome>{outcomeText(guess === "shown" ? undefined : guess, runs)}</Outcome>}
            <LearningRateTable
              runs={runs}
              step={step}
              rates={state.learningRates}
              onRate={(racer, rate) =>
                change({ learningRates: { ...state.learningRates, [racer]: rate } })
              }
            />
            <div className="choices">
              <Choice
                legend="landscape"
                options={[
                  { value: "bowl", label: courses.bowl.label },
                  { value: "valley", label: courses.valley.label },
                ]}
                value={state.course}
                onValue={enter}
              />
              <Choice
                legend="loss multiplied by"
                options={[
                  { value: "1", label: "1" },
                  { value: "10", label: "10" },
                ]}
                value={state.lossScale === 10 ? "10" : "1"}
                onValue={(scale) => change({ lossScale: Number(scale) })}
              />
            </div>
          </>
        )}
      </div>
    </div>
  );
}
