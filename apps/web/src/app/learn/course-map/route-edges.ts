import type { Place, Placement } from "./place-sections.ts";

/** Lengths of the map in pixels. A section's mark stands at (markX, rowHeight / 2) of its cell. */
export const mapSizes = { laneWidth: 264, rowHeight: 66, markX: 24 } as const;

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** The `d` of an SVG path. */
  readonly path: string;
}

const radius = 7;
const { laneWidth, rowHeight, markX } = mapSizes;

export const xOf = (place: Place) => place.lane * laneWidth + markX;
export const yOf = (place: Place) => (place.row + 0.5) * rowHeight;

type Point = readonly [x: number, y: number];

/** The polyline through `points` with its corners rounded. */
export function roundedPath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return "";
  const steps = rest.map((corner, i) => {
    const next = rest[i + 1];
    const before = i === 0 ? start : (rest[i - 1] ?? start);
    if (!next) return `L${corner.join(" ")}`;
    const into = towards(corner, before);
    const out = towards(corner, next);
    return `L${into.join(" ")}Q${corner.join(" ")} ${out.join(" ")}`;
  });
  return `M${start.join(" ")}${steps.join("")}`;
}

/** The point `radius` away from `from` on the way to `to`, at most half the way. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = length === 0 ? 0 : Math.min(radius / length, 0.5);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/**
 * The lines of the map. In a lane with nothing between, a line falls straight from mark to mark. Any
 * other leaves downward, runs through the gap under its row and down the gutter left of its target,
 * so that no line crosses a title. `track` shifts lines that share a gutter apart.
 */
export function routeEdges(
  sections: readonly { readonly slug: string; readonly prerequisites: readonly string[] }[],
  placement: Placement,
): readonly Edge[] {
  const occupied = new Set(
    [...placement.sections.values()].map(({ row, lane }) => `${lane}:${row}`),
  );
  const used = new Map<number, number>();
  return sections.flatMap(({ slug, prerequisites }) =>
    prerequisites.flatMap((before) => {
      const [from, to] = [placement.sections.get(before), placement.sections.get(slug)];
      if (!from || !to) return [];
      if (from.lane === to.lane && rowsBetweenFree(from, to, occupied)) {
        return [
          {
            from: before,
            to: slug,
            path: roundedPath([
              [xOf(from), yOf(from)],
              [xOf(to), yOf(to)],
            ]),
          },
        ];
      }
      const track = used.get(to.lane) ?? 0;
      used.set(to.lane, track + 1);
      return [{ from: before, to: slug, path: aroundPath(from, to, track % 3) }];
    }),
  );
}

function rowsBetweenFree(from: Place, to: Place, occupied: ReadonlySet<string>): boolean {
  for (let row = from.row + 1; row < to.row; row += 1) {
    if (occupied.has(`${from.lane}:${row}`)) return false;
  }
  return true;
}

function aroundPath(from: Place, to: Place, track: number): string {
  const gutter = xOf(to) - 14 - 4 * track;
  const gap = (from.row + 1) * rowHeight - 3 + 3 * track;
  return roundedPath([
    [xOf(from), yOf(from)],
    [xOf(from), gap],
    [gutter, gap],
    [gutter, yOf(to)],
    [xOf(to), yOf(to)],
  ]);
}
