import type { Graph } from "@gradus/engine/autodiff";
import { type EdgeShape, type GraphLayout, radius } from "./layout.ts";
import { shortText, symbolOf } from "./sentence.ts";
import type { Progress, Step } from "./steps.ts";

interface GraphPictureProps {
  readonly graph: Graph;
  readonly layout: GraphLayout;
  readonly progress: Progress;
}

/** The graph with the values and gradients known so far: values in blue, gradients in vermilion. */
export function GraphPicture({ graph, layout, progress }: GraphPictureProps) {
  const { valued, gradients, current } = progress;
  const places = layout.upright ? beside : aboveAndBelow;
  const backward = current !== undefined && current.kind !== "value";
  return (
    <>
      {layout.edges.map((edge) => (
        <Edge
          key={`${edge.node}.${edge.slot}`}
          edge={edge}
          lit={litBy(current, edge)}
          localPartial={
            backward && gradients.has(edge.node)
              ? graph.nodes[edge.node]?.localPartials[edge.slot]
              : undefined
          }
        />
      ))}
      {graph.nodes.map((node) => {
        const centre = layout.centres[node.id];
        if (centre === undefined) return null;
        const gradient = gradients.get(node.id);
        const isLeaf = node.parents.length === 0;
        return (
          <g
            key={node.id}
            className={isLeaf ? "node leaf" : "node"}
            transform={`translate(${centre.x.toFixed(1)} ${centre.y.toFixed(1)})`}
          >
            <circle r={radius} className={isNow(current, node.id) ? "now" : undefined} />
            <text className={isLeaf ? "symbol math" : "symbol"} y={6} textAnchor="middle">
              {symbolOf(node)}
            </text>
            {valued.has(node.id) && (
              <text className="label role-function" {...places.value}>
                {shortText(node.value)}
              </text>
            )}
            {gradient !== undefined && (
              <text className="label role-derivative" {...places.gradient}>
                {shortText(gradient)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

const aboveAndBelow = {
  value: { y: -radius - 8, textAnchor: "middle" },
  gradient: { y: radius + 19, textAnchor: "middle" },
} as const;

const beside = {
  value: { x: -radius - 6, y: 6, textAnchor: "end" },
  gradient: { x: radius + 6, y: 6, textAnchor: "start" },
} as const;

type Lit = "forward" | "backward" | "no";

function litBy(step: Step | undefined, edge: EdgeShape): Lit {
  if (step?.kind === "value" && step.node === edge.node) return "forward";
  if (step?.kind === "contribution" && step.node === edge.node && step.slot === edge.slot) {
    return "backward";
  }
  return "no";
}

function isNow(step: Step | undefined, node: number): boolean {
  return step !== undefined && (step.kind === "contribution" ? step.parent : step.node) === node;
}

interface EdgeProps {
  readonly edge: EdgeShape;
  readonly lit: Lit;
  readonly localPartial: number | undefined;
}

const edgeClass: { readonly [L in Lit]: string } = {
  forward: "edge lit role-function",
  backward: "edge lit role-derivative",
  no: "edge",
};

function Edge({ edge, lit, localPartial }: EdgeProps) {
  return (
    <g className={edgeClass[lit]}>
      <path d={edge.path} />
      {lit !== "no" && (
        <path className="arrow" d={lit === "forward" ? edge.arrow : edge.backArrow} />
      )}
      {localPartial !== undefined && (
        <text className="local" x={edge.label.x} y={edge.label.y + 5} textAnchor="middle">
          ·{shortText(localPartial)}
        </text>
      )}
    </g>
  );
}
