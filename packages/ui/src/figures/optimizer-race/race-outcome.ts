import { type Run, winnerOf } from "./race.ts";
import { type RacerName, racers } from "./racers.ts";

/** What is said once the race is over. */
export function outcomeText(guess: RacerName | undefined, runs: readonly Run[]): string {
  const winner = winnerOf(runs);
  if (winner === undefined) return "Nobody is at rest at the minimum yet.";
  const { label } = racers[winner.racer];
  const result = `${label[0]?.toUpperCase()}${label.slice(1)} is at rest first, after ${winner.arrival} steps.`;
  if (guess === undefined) return result;
  return guess === winner.racer
    ? `You said so: ${result}`
    : `You said ${racers[guess].label}. ${result}`;
}
