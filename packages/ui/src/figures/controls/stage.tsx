import { type ReactNode, type RefObject, useId } from "react";

interface StageProps {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the drawing shows now. */
  readonly text: string;
  readonly children: ReactNode;
}

/** A drawing with handles in it, named and described for those who don't see it. */
export function Stage({ host, width, height, title, text, children }: StageProps) {
  const id = useId();
  return (
    <div ref={host} className="plot">
      <svg
        width={width}
        height={height}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no HTML group can hold shapes
        role="group"
        aria-label={title}
        aria-describedby={id}
      >
        {children}
      </svg>
      <p id={id} className="visually-hidden">
        {text}
      </p>
    </div>
  );
}
