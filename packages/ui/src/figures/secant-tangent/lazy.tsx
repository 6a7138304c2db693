"use client";

import { lazyFigure } from "../lazy-figure.tsx";

export const LazySecantTangent = lazyFigure(async () => {
  const { SecantTangentLive } = await import("./secant-tangent-live.tsx");
  return SecantTangentLive;
});
