import type { Point } from "../plot/plot-frame.ts";

export interface NamedWay {
  readonly name: string;
  readonly points: readonly Point[];
}

/** Where a name stands: the middle of its baseline. */
export type LabelPlace = Point;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Size of a name in pixels, generously. */
const letter = { width: 9, height: 18 };
/** From the way to the edge of its name. */
const distanceToName = 7;
/** Ways closer than this can't be told apart by a name beside them. */
const telling = 20;

/**
 * Where on the drawing each way carries its name: near one of its points that is far from all other ways,
 * at a place that no way, no other name and none of the `taken` points runs through. Undefined where
 * there is no such place.
 */
export function labelPlaces(
  ways: readonly NamedWay[],
  taken: readonly Point[],
  room: Room,
): (LabelPlace | undefined)[] {
  const dense = ways.map(({ points }) => densePoints(points).filter((point) => isIn(room, point)));
  const obstacles = [...dense.flat(), ...taken];
  const names: Box[] = [];
  return ways.map(({ name }, index) => {
    const others = [...dense.filter((_, other) => other !== index).flat(), ...taken];
    const box = (dense[index] ?? [])
      .map((point) => ({ point, gap: gapTo(point, others) }))
      .filter(({ gap }) => gap >= telling)
      .toSorted((a, b) => b.gap - a.gap)
      .flatMap(({ point }) => boxesAround(point, name))
      .find(
        (candidate) =>
          isInside(candidate, room) &&
          !obstacles.some((point) => contains(candidate, point)) &&
          !names.some((other) => overlap(candidate, other)),
      );
    if (box === undefined) return undefined;
    names.push(box);
    return { x: (box.left + box.right) / 2, y: box.bottom - 4 };
  });
}

/** The points of a way with more between those that are far apart, so that no box slips between. */
function densePoints(points: readonly Point[]): Point[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined) return [point];
    const parts = Math.min(100, Math.max(1, Math.ceil(distance(point, next) / 6)));
    return Array.from({ length: parts }, (_, part) => ({
      x: point.x + ((next.x - point.x) * part) / parts,
      y: point.y + ((next.y - point.y) * part) / parts,
    }));
  });
}

function gapTo(point: Point, others: readonly Point[]): number {
  let least = Infinity;
  for (const other of others) least = Math.min(least, distance(point, other));
  return least;
}

function boxesAround({ x, y }: Point, name: string): Box[] {
  const [width, height] = [letter.width * name.length, letter.height];
  const [across, up] = [distanceToName + width / 2, distanceToName + height / 2];
  const sides = [
    [0, -up],
    [across, 0],
    [-across, 0],
    [0, up],
    [across - 4, 4 - up],
    [4 - across, 4 - up],
    [across - 4, up - 4],
    [4 - across, up - 4],
  ] as const;
  const centres = sides.map(([dx, dy]) => ({ x: x + dx, y: y + dy }));
  return centres.map((centre) => ({
    left: centre.x - width / 2,
    right: centre.x + width / 2,
    top: centre.y - height / 2,
    bottom: centre.y + height / 2,
  }));
}

const isIn = ({ width, height }: Room, { x, y }: Point): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height;

const isInside = ({ left, right, top, bottom }: Box, { width, height }: Room): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;

const contains = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean =>
  x > left - 2 && x < right + 2 && y > top - 2 && y < bottom + 2;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
