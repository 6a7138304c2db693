import type { KeyboardEvent } from "react";
import { dragging } from "../controls/handle.tsx";
import type { Point } from "../plot/plot-frame.ts";

interface PlaneHandleProps {
  readonly at: Point;
  readonly label: string;
  readonly position: readonly [number, number];
  readonly step: number;
  readonly valueText: string;
  readonly onMove: (position: readonly [number, number]) => void;
  readonly onDrag: (point: Point) => void;
}

/** A point of the plane that moves by mouse, touch and the four arrow keys. */
export function PlaneHandle(props: PlaneHandleProps) {
  const { at, label, position, step, valueText, onMove, onDrag } = props;
  const [x, y] = position;
  const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [x - step, y],
      ArrowRight: [x + step, y],
      ArrowDown: [x, y - step],
      ArrowUp: [x, y + step],
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  };
  return (
    <g
      className="handle"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no input can stand in a drawing
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-roledescription="point to move with the arrow keys"
      aria-valuenow={x}
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
