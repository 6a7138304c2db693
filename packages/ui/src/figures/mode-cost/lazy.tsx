"use client";

import { lazyFigure } from "../lazy-figure.tsx";

export const LazyModeCost = lazyFigure(async () => {
  const { ModeCostLive } = await import("./mode-cost-live.tsx");
  return ModeCostLive;
});
