"use client";

import { lazyFigure } from "../lazy-figure.tsx";

export const LazyGraphStepper = lazyFigure(async () => {
  const { GraphStepperLive } = await import("./graph-stepper-live.tsx");
  return GraphStepperLive;
});
