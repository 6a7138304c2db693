import type { Graph } from "@gradus/engine/autodiff";
import type { Point } from "../plot/plot-frame.ts";

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  /** Whether the computation runs downwards: values and gradients then stand beside the nodes. */
  readonly upright: boolean;
  /** The centre of each node, by id. */
  readonly centres: readonly Point[];
  readonly edges: readonly EdgeShape[];
}

/** The line from an operand to the node that uses it. */
export interface EdgeShape {
  readonly parent: number;
  readonly node: number;
  readonly slot: number;
  readonly path: string;
  /** Arrow heads at the node and at the operand. */
  readonly arrow: string;
  readonly backArrow: string;
  /** Where its local slope is written. */
  readonly label: Point;
}

export const radius = 21;

/** Below this width the computation runs downwards instead of to the right. */
const narrow = 520;
const rowGap = 112;

/** Where everything stands: a column for each rank of the computation, rows as given. */
export function layOut(graph: Graph, rows: readonly number[], width: number): GraphLayout {
  const ranks = ranksOf(graph);
  const lastRank = Math.max(...ranks);
  const lastRow = Math.max(...rows);
  const upright = width < narrow;
  const along = upright ? 104 : (width - 2 * 56) / lastRank;
  const across = upright ? Math.min(rowGap, (width - 2 * 56) / Math.max(1, lastRow)) : rowGap;
  const margin = { along: upright ? 44 : 56, across: 50 };
  const acrossStart = upright ? (width - lastRow * across) / 2 : margin.across;
  const centres = graph.nodes.map(({ id }): Point => {
    const a = margin.along + (ranks[id] ?? 0) * along;
    const b = acrossStart + (rows[id] ?? 0) * across;
    return upright ? { x: b, y: a } : { x: a, y: b };
  });
  const edges = graph.nodes.flatMap(({ id, parents }) =>
    parents.map((parent, slot) => {
      const twins = parents.filter((other) => other === parent).length;
      const bend = twins > 1 ? (slot === 0 ? -1 : 1) * 0.28 : 0;
      return { parent, node: id, slot, ...edge(centres[parent], centres[id], bend) };
    }),
  );
  const height = upright
    ? 2 * margin.along + lastRank * along
    : 2 * margin.across + lastRow * across;
  return { width, height, upright, centres, edges };
}

/** The longest way from a leaf to each node, in edges. */
export function ranksOf(graph: Graph): number[] {
  const ranks: number[] = [];
  for (const id of graph.order) {
    const parents = graph.nodes[id]?.parents ?? [];
    ranks[id] = Math.max(-1, ...parents.map((parent) => ranks[parent] ?? 0)) + 1;
  }
  return ranks;
}

/** From rim to rim, bent aside by `bend` of its length. */
function edge(from: Point | undefined, to: Point | undefined, bend: number) {
  const [a, b] = [from ?? { x: 0, y: 0 }, to ?? { x: 0, y: 0 }];
  const control = {
    x: (a.x + b.x) / 2 - (b.y - a.y) * bend,
    y: (a.y + b.y) / 2 + (b.x - a.x) * bend,
  };
  const [start, end] = [towards(a, control, radius + 3), towards(b, control, radius + 3)];
  return {
    path: `M${text(start)}Q${text(control)} ${text(end)}`,
    arrow: arrowHead(control, end),
    backArrow: arrowHead(control, start),
    label: onCurve(start, control, end),
  };
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return {
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  };
}

/** Not in the middle, where edges cross. */
const labelAt = 0.64;

/** The point of the quadratic curve at which the label stands. */
function onCurve(start: Point, control: Point, end: Point): Point {
  const [a, b, c] = [(1 - labelAt) ** 2, 2 * labelAt * (1 - labelAt), labelAt ** 2];
  return {
    x: a * start.x + b * control.x + c * end.x,
    y: a * start.y + b * control.y + c * end.y,
  };
}

/** Two short strokes that meet at the tip. */
function arrowHead(from: Point, tip: Point): string {
  const direction = Math.atan2(tip.y - from.y, tip.x - from.x);
  const barb = (turn: number): Point => ({
    x: tip.x - 10 * Math.cos(direction + turn),
    y: tip.y - 10 * Math.sin(direction + turn),
  });
  return `M${text(barb(0.45))}L${text(tip)}L${text(barb(-0.45))}`;
}

const text = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
