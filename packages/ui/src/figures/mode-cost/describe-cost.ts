import { costOf, countText, durationText, secondsPerSweep } from "./cost.ts";

/** The text alternative of the figure. */
export function describeCost(inputs: number, outputs: number, revealed: boolean): string {
  const { forward, reverse } = costOf(inputs, outputs);
  const told = (sweeps: number): string =>
    `${countText(sweeps)} sweeps, ${durationText(sweeps * secondsPerSweep)}`;
  return `For ${countText(inputs)} inputs and ${countText(outputs)} outputs, reverse mode takes ${told(reverse)}; forward mode ${revealed ? told(forward) : "is not shown before a prediction"}.`;
}
