import { StillPicture } from "../still-picture.tsx";
import { courses } from "./course.ts";
import { describeRace } from "./describe-race.ts";
import { LazyOptimizerRace } from "./lazy.tsx";
import { levelLines } from "./level-lines.ts";
import { LossPicture } from "./loss-picture.tsx";
import { openingRace, race } from "./race.ts";
import { landscapeFrame, lossFrame } from "./race-frames.ts";
import { RacePicture } from "./race-picture.tsx";

const state = openingRace("bowl");
const course = courses.bowl;

/** Four optimizers on one landscape. */
export function OptimizerRace() {
  const runs = race(state);
  return (
    <LazyOptimizerRace>
      <div className="plot-and-numbers race">
        <StillPicture
          text={describeRace(state, runs, course.steps)}
          draw={(width) => {
            const frame = landscapeFrame(course, width);
            return {
              height: frame.height,
              picture: (
                <RacePicture
                  course={course}
                  levels={levelLines(course, frame)}
                  frame={frame}
                  runs={runs}
                  step={course.steps}
                  clipId={`race-${width}`}
                />
              ),
            };
          }}
        />
        <div className="numbers plot">
          <svg width={256} height={250} aria-hidden="true">
            <LossPicture
              runs={runs}
              step={course.steps}
              frame={lossFrame(course.steps, 256, 250)}
            />
          </svg>
        </div>
      </div>
    </LazyOptimizerRace>
  );
}
