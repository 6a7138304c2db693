export interface Interval {
  readonly from: number;
  readonly to: number;
}

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A position on the drawing in CSS pixels, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One axis: from a quantity to pixels and back. */
export interface Axis {
  readonly toPixel: (value: number) => number;
  readonly toValue: (pixel: number) => number;
  readonly domain: Interval;
}

/** A drawing of `width` × `height` CSS pixels with its data window inside the margin. */
export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  readonly x: Axis;
  readonly y: Axis;
}

export interface PlotSize {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
}

type AxisKind = "linear" | "log";

/** The frame of `size` whose axes show `x` and `y`; a log axis needs a positive interval. */
export function plotFrame(
  size: PlotSize,
  x: Interval & { readonly kind?: AxisKind },
  y: Interval & { readonly kind?: AxisKind },
): PlotFrame {
  const { width, height, margin } = size;
  return {
    width,
    height,
    margin,
    x: axis(x.kind ?? "linear", x, { from: margin.left, to: width - margin.right }),
    y: axis(y.kind ?? "linear", y, { from: height - margin.bottom, to: margin.top }),
  };
}

/** How a quantity is stretched before it is laid out in equal lengths. */
const stretch: {
  readonly [Kind in AxisKind]: {
    readonly to: (value: number) => number;
    readonly from: (stretched: number) => number;
  };
} = {
  linear: { to: (value) => value, from: (value) => value },
  log: { to: Math.log10, from: (exponent) => 10 ** exponent },
};

function axis(kind: AxisKind, domain: Interval, range: Interval): Axis {
  const { to, from } = stretch[kind];
  const start = to(domain.from);
  const perPixel = (to(domain.to) - start) / (range.to - range.from);
  return {
    toPixel: (value) => range.from + (to(value) - start) / perPixel,
    toValue: (pixel) => from(start + (pixel - range.from) * perPixel),
    domain: { from: domain.from, to: domain.to },
  };
}

/** The value held inside the interval. */
export function clamp(value: number, { from, to }: Interval): number {
  return Math.min(to, Math.max(from, value));
}

/** The multiple of `step` nearest to the value, free of the noise of binary fractions. */
export function snap(value: number, step: number): number {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
  return Number((Math.round(value / step) * step).toFixed(decimals)) + 0;
}
