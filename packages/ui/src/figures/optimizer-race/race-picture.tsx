import type { ReactNode } from "react";
import { polylinePath } from "../plot/curve-path.ts";
import { clamp, type PlotFrame, type Point } from "../plot/plot-frame.ts";
import { spreadLabels } from "../plot/spread-labels.ts";
import type { Course } from "./course.ts";
import { drawnWay } from "./drawn-way.ts";
import { labelPlaces } from "./label-places.ts";
import { hasDiverged, type Run } from "./race.ts";
import { racers } from "./racers.ts";

interface RacePictureProps {
  readonly course: Course;
  readonly levels: readonly string[];
  readonly frame: PlotFrame;
  readonly runs: readonly Run[];
  /** How many steps have been taken. */
  readonly step: number;
  readonly clipId: string;
  readonly children?: ReactNode;
}

/** The landscape from above with the ways taken so far. */
export function RacePicture(props: RacePictureProps) {
  const { course, levels, frame, runs, step, clipId, children } = props;
  const { width, height } = frame;
  const [x, y] = course.minimum;
  return (
    <>
      <clipPath id={clipId}>
        <rect width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <g className="levels role-function">
          {levels.map((path, level) => (
            <path key={level} d={path} />
          ))}
        </g>
        <g className="minimum" transform={`translate(${frame.x.toPixel(x)} ${frame.y.toPixel(y)})`}>
          <path d="M-6 0H6M0 -6V6" />
        </g>
        {runs.map((run) => (
          <path
            key={run.racer}
            className="way role-parameter"
            strokeDasharray={racers[run.racer].dashes}
            d={polylinePath(drawnWay(frame, run.path.slice(0, step + 1)))}
          />
        ))}
      </g>
      {step > 0 && step < course.steps && <Heads frame={frame} runs={runs} step={step} />}
      {step === course.steps && <Names course={course} frame={frame} runs={runs} />}
      {children}
    </>
  );
}

/** When the race is over each way carries its name where it can be told from the others. */
function Names({ course, frame, runs }: Pick<RacePictureProps, "course" | "frame" | "runs">) {
  const ways = runs.map(({ racer, path }) => ({
    name: racers[racer].short,
    points: drawnWay(frame, path),
  }));
  const start = ways[0]?.points[0] ?? { x: 0, y: 0 };
  const places = labelPlaces(ways, [start, onFrame(frame, course.minimum)], frame);
  return (
    <g className="role-parameter">
      {ways.map(({ name }, index) => {
        const place = places[index];
        return (
          place && (
            <text key={name} className="label" x={place.x} y={place.y} textAnchor="middle">
              {name}
            </text>
          )
        );
      })}
    </g>
  );
}

/** While they run the names go with the heads. */
function Heads({ frame, runs, step }: Pick<RacePictureProps, "frame" | "runs" | "step">) {
  const running = runs.filter((run) => !hasDiverged(run, step));
  const heads = running.map(({ path }) => {
    const { x, y } = onFrame(frame, path[step] ?? [0, 0]);
    return {
      x: clamp(x, { from: 0, to: frame.width }),
      y: clamp(y, { from: 0, to: frame.height }),
    };
  });
  const heights = spreadLabels(
    heads.map(({ y }) => y),
    17,
    { from: 14, to: frame.height - 8 },
  );
  return (
    <g className="role-parameter">
      {running.map(({ racer }, index) => {
        const head = heads[index] ?? { x: 0, y: 0 };
        const toTheLeft = head.x > frame.width - 90;
        return (
          <g key={racer}>
            <circle className="head" cx={head.x} cy={head.y} r={4} />
            <text
              className="label"
              x={head.x + (toTheLeft ? -10 : 10)}
              y={(heights[index] ?? head.y) + 5}
              textAnchor={toTheLeft ? "end" : "start"}
            >
              {racers[racer].short}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Far outside the window a path need not be exact, only outside. */
const farAway = 1e4;

function onFrame(frame: PlotFrame, [x, y]: readonly [number, number]): Point {
  const limit = { from: -farAway, to: farAway };
  return { x: clamp(frame.x.toPixel(x), limit), y: clamp(frame.y.toPixel(y), limit) };
}
