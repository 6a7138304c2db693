import type { ReactNode } from "react";

/** The two widths a still picture is drawn at; the style sheet shows the one that fits. */
const widths = { wide: 560, narrow: 320 } as const;

interface StillPictureProps {
  /** What the picture shows. */
  readonly text: string;
  readonly draw: (width: number) => { readonly height: number; readonly picture: ReactNode };
  /** Other widths than the usual, where the figure takes the whole line. */
  readonly wide?: number;
}

/** A picture without controls, drawn once for a wide page and once for a narrow one. */
export function StillPicture({ text, draw, wide = widths.wide }: StillPictureProps) {
  return (
    <div className="plot">
      {(["wide", "narrow"] as const).map((fit) => {
        const width = fit === "wide" ? wide : widths.narrow;
        const { height, picture } = draw(width);
        return (
          <svg
            key={fit}
            className={`still-${fit}`}
            viewBox={`0 0 ${width} ${height}`}
            width={width}
            height={height}
            role="img"
            aria-label={text}
          >
            {picture}
          </svg>
        );
      })}
    </div>
  );
}
