import { StillPicture } from "../still-picture.tsx";
import { costHeight, CostPicture } from "./cost-picture.tsx";
import { describeCost } from "./describe-cost.ts";
import { LazyModeCost } from "./lazy.tsx";

const counts = { inputs: 1_000_000, outputs: 1 };

/** Sweeps of forward and of reverse mode for a number of inputs and outputs. */
export function ModeCost() {
  return (
    <LazyModeCost>
      <StillPicture
        wide={620}
        text={describeCost(counts.inputs, counts.outputs, true)}
        draw={(width) => ({
          height: costHeight,
          picture: <CostPicture {...counts} width={width} revealed />,
        })}
      />
    </LazyModeCost>
  );
}
