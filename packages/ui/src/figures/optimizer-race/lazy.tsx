"use client";

import { lazyFigure } from "../lazy-figure.tsx";

export const LazyOptimizerRace = lazyFigure(async () => {
  const { OptimizerRaceLive } = await import("./optimizer-race-live.tsx");
  return OptimizerRaceLive;
});
