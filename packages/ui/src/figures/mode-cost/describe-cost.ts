import { costOf, countText, durationText, secondsPerSweep } from "./cost.ts";

/** The text alternative of the figure. */
export function describeCost(inputs: number, outputs: number): string {
  const { forward, reverse } = costOf(inputs, outputs);
  const told = (sweeps: number): string =>
    `${countText(sweeps)} sweeps, ${durationText(sweeps * secondsPerSweep)}`;
  return `For ${countText(inputs)} inputs and ${countText(outputs)} outputs, forward mode takes ${told(forward)}; reverse mode ${told(reverse)}.`;
}
