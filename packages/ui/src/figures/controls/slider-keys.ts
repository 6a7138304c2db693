import { clamp, type Interval } from "../plot/plot-frame.ts";

export interface SliderSteps extends Interval {
  readonly step: number;
}

/** How many small steps Page Up and Page Down go, as a native range input does. */
const page = 10;

/**
 * The value after a key, by the slider pattern of the WAI-ARIA Authoring Practices: arrows one
 * step, Page Up and Page Down ten, Home and End to the ends. Undefined for every other key.
 */
export function valueAfterKey(
  key: string,
  value: number,
  { from, to, step }: SliderSteps,
): number | undefined {
  const moved: Readonly<Record<string, number>> = {
    ArrowRight: value + step,
    ArrowUp: value + step,
    ArrowLeft: value - step,
    ArrowDown: value - step,
    PageUp: value + page * step,
    PageDown: value - page * step,
    Home: from,
    End: to,
  };
  const next = moved[key];
  return next === undefined ? undefined : clamp(next, { from, to });
}
