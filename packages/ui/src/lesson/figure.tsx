import type { ReactNode } from "react";

interface FigureProps {
  readonly number: number;
  /** The anchor: /learn/adam#race */
  readonly id: string;
  readonly title: string;
  readonly figure: ReactNode;
  /** The caption. */
  readonly children: ReactNode;
}

/** A numbered figure with its caption, a part of the text. */
export function Figure({ number, id, title, figure, children }: FigureProps) {
  return (
    <figure className="lesson-figure" id={id}>
      {figure}
      <figcaption>
        <p className="figure-title">
          <span>Figure {number}</span> {title}
        </p>
        {children}
      </figcaption>
    </figure>
  );
}
