"use client";

import { lazyFigure } from "../lazy-figure.tsx";

export const LazyBiasCorrection = lazyFigure(async () => {
  const { BiasCorrectionLive } = await import("./bias-correction-live.tsx");
  return BiasCorrectionLive;
});
