import { StillPicture } from "../still-picture.tsx";
import { describeGraph } from "./describe-graph.ts";
import { type FormulaName, formulas, graphOf } from "./formulas.ts";
import { GraphPicture } from "./graph-picture.tsx";
import { layOut } from "./layout.ts";
import { LazyGraphStepper } from "./lazy.tsx";
import { progressAfter, stepsOf } from "./steps.ts";

interface GraphStepperProps {
  readonly choices: readonly FormulaName[];
  readonly breakable?: boolean;
}

/** A computational graph stepped forward and backward. */
export function GraphStepper({ choices, breakable = false }: GraphStepperProps) {
  const formula = formulas[choices[0] ?? "reuse"];
  const graph = graphOf(formula, formula.leaves);
  const steps = stepsOf(graph, "accumulate");
  const progress = progressAfter(graph, steps, steps.length);
  return (
    <LazyGraphStepper choices={choices} breakable={breakable}>
      <StillPicture
        wide={620}
        text={describeGraph(formula.label, graph, progress)}
        draw={(width) => {
          const layout = layOut(graph, formula.rows, width);
          return {
            height: layout.height,
            picture: <GraphPicture graph={graph} layout={layout} progress={progress} />,
          };
        }}
      />
    </LazyGraphStepper>
  );
}
