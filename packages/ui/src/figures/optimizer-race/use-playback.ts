import { useEffect, useState } from "react";
import { useReducedMotion } from "../controls/use-reduced-motion.ts";

/** Seconds a whole race takes to watch. */
const duration = 7;

export interface Playback {
  readonly step: number;
  readonly playing: boolean;
  readonly toggle: () => void;
  readonly seek: (step: number) => void;
}

/**
 * A clock that runs from step 0 to `steps` in a few seconds and then stands. Where the system asks for
 * less motion, starting it goes to the end at once.
 */
export function usePlayback(steps: number): Playback {
  const [step, setStep] = useState(0);
  const [playing, setPlaying] = useState(false);
  const reduced = useReducedMotion();

  useEffect(() => {
    if (!playing) return undefined;
    let frame = 0;
    let before: number | undefined;
    let exact: number | undefined;
    const advance = (now: number): void => {
      const passed = before === undefined ? 0 : (now - before) / 1000;
      before = now;
      setStep((current) => {
        exact = Math.min(steps, (exact ?? current) + (passed * steps) / duration);
        return Math.floor(exact);
      });
      frame = requestAnimationFrame(advance);
    };
    frame = requestAnimationFrame(advance);
    return () => cancelAnimationFrame(frame);
  }, [playing, steps]);

  if (playing && step >= steps) setPlaying(false);

  return {
    step: Math.min(step, steps),
    playing,
    toggle: () => {
      if (reduced) {
        setStep(steps);
        return;
      }
      if (!playing && step >= steps) setStep(0);
      setPlaying(!playing);
    },
    seek: (to) => {
      setPlaying(false);
      setStep(Math.max(0, Math.min(steps, to)));
    },
  };
}
