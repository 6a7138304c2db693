"use client";

import { useEffect, useRef, useState } from "react";
import type { Edge } from "./route-edges.ts";

interface MapLinesProps {
  readonly edges: readonly Edge[];
  readonly width: number;
  readonly height: number;
}

/**
 * The prerequisites as lines. Pointing at a section or reaching it with Tab shows what leads to it
 * and where it leads. Hidden from assistive technology: each section names its prerequisites.
 */
export function MapLines({ edges, width, height }: MapLinesProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState<string | null>(null);

  useEffect(() => {
    const map = svg.current?.parentElement;
    if (!map) return undefined;
    const watch = (event: Event) => {
      const station =
        event.target instanceof Element ? event.target.closest("[data-section]") : null;
      setActive(station?.getAttribute("data-section") ?? null);
    };
    const leave = () => setActive(null);
    map.addEventListener("pointerover", watch);
    map.addEventListener("focusin", watch);
    map.addEventListener("pointerleave", leave);
    map.addEventListener("focusout", leave);
    return () => {
      map.removeEventListener("pointerover", watch);
      map.removeEventListener("focusin", watch);
      map.removeEventListener("pointerleave", leave);
      map.removeEventListener("focusout", leave);
    };
  }, []);

  const isActive = ({ from, to }: Edge) => from === active || to === active;
  // What is drawn last lies on top.
  const drawn = [...edges].sort((a, b) => Number(isActive(a)) - Number(isActive(b)));
  return (
    <svg ref={svg} aria-hidden width={width} height={height} className="map-lines hidden">
      {drawn.map((edge) => (
        <path
          key={`${edge.from} ${edge.to}`}
          d={edge.path}
          fill="none"
          stroke={isActive(edge) ? "var(--ink)" : "var(--hairline)"}
          strokeWidth={isActive(edge) ? 2 : 1.5}
        />
      ))}
    </svg>
  );
}
