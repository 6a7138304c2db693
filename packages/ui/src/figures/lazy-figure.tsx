"use client";

import { useEffect, useRef, useState, type ComponentType, type ReactNode } from "react";

/** How far ahead of the viewport a figure is fetched, so that it is ready when it is reached. */
const reach = "600px";

type Loading<Props> =
  | { readonly state: "still" }
  | { readonly state: "failed" }
  | { readonly state: "live"; readonly Figure: ComponentType<Props> };

/**
 * A figure that stands as the still picture in its children until it comes near the viewport, and
 * is then replaced by the moving one. Without JavaScript, or when the fetch fails, the still
 * picture stays.
 */
export function lazyFigure<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props & { readonly children: ReactNode }> {
  return function LazyFigure({ children, ...props }) {
    const [loading, setLoading] = useState<Loading<Props>>({ state: "still" });
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
      const element = place.current;
      if (element === null) return undefined;
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some((entry) => entry.isIntersecting)) return;
          observer.disconnect();
          load().then(
            (Figure) => setLoading({ state: "live", Figure }),
            () => setLoading({ state: "failed" }),
          );
        },
        { rootMargin: reach },
      );
      observer.observe(element);
      return () => observer.disconnect();
    }, []);
    if (loading.state === "live") {
      // Rest of a generic object: TypeScript can't see that Props without `children` is Props.
      const own = props as unknown as Props;
      return (
        <div ref={place} data-figure="live">
          <loading.Figure {...own} />
        </div>
      );
    }
    return (
      <div ref={place} data-figure={loading.state}>
        {children}
        {loading.state === "failed" && (
          <output>
            The moving figure could not be fetched, so this is a still one. Reload the page to try
            again.
          </output>
        )}
      </div>
    );
  };
}
