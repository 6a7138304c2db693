"use client";

import { lazyFigure } from "../lazy-figure.tsx";

export const LazyErrorAgainstStep = lazyFigure(async () => {
  const { ErrorAgainstStepLive } = await import("./error-against-step-live.tsx");
  return ErrorAgainstStepLive;
});
