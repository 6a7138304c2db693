import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/**
 * The width of an element in CSS pixels, kept current. Figures are drawn at this width instead of
 * being scaled, so that their type stays as large as the text's on a phone.
 */
export function useWidth<Host extends HTMLElement>(
  initial: number,
): readonly [RefObject<Host | null>, number] {
  const host = useRef<Host>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const measure = (): void => setWidth(Math.max(240, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [host, width];
}
