import type { KeyboardEvent, PointerEvent } from "react";
import type { Point } from "../plot/plot-frame.ts";
import { valueAfterKey, type SliderSteps } from "./slider-keys.ts";

interface HandleProps {
  readonly at: Point;
  /** What the handle sets, for a screen reader: "x, the point of the tangent". */
  readonly label: string;
  readonly value: number;
  readonly steps: SliderSteps;
  /** What the value means now: "x = 1.5, slope 3". */
  readonly valueText: string;
  readonly onValue: (value: number) => void;
  /** Where the pointer is, in pixels of the drawing. */
  readonly onDrag: (point: Point) => void;
}

/** A point of a drawing that moves by mouse, touch and arrow keys; a slider to assistive technology. */
export function Handle({ at, label, value, steps, valueText, onValue, onDrag }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
    const next = valueAfterKey(event.key, value, steps);
    if (next === undefined) return;
    event.preventDefault();
    onValue(next);
  };
  return (
    <g
      className="handle"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no input can stand in a drawing
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={steps.from}
      aria-valuemax={steps.to}
      aria-valuenow={value}
      aria-valuetext={valueText}
      transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
      onKeyDown={onKeyDown}
      {...dragging(onDrag)}
    >
      <circle className="handle-reach" r={22} />
      <circle className="handle-halo" r={13} />
      <circle className="handle-grip" r={6.5} />
    </g>
  );
}

/** Pointer listeners that report drags in pixels of the surrounding drawing. */
export function dragging(onDrag: (point: Point) => void) {
  return {
    onPointerDown: (event: PointerEvent<SVGGElement>): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus({ preventScroll: true });
      event.preventDefault();
    },
    onPointerMove: (event: PointerEvent<SVGGElement>): void => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      onDrag(pointOnDrawing(event));
    },
  };
}

function pointOnDrawing(event: PointerEvent<SVGGElement>): Point {
  const box = (event.currentTarget.ownerSVGElement ?? event.currentTarget).getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
