import {
  type Argument,
  at,
  type Data,
  encode,
  type Entry,
  type ExerciseSpec,
  findRefused,
  type OutputPart,
  type Received,
} from "@gradus/exercise";
import { findDifference } from "../judge/compare.ts";
import { findShapeFaults } from "../judge/shape.ts";
import type { CallObservation } from "../sandbox/outcome.ts";
import { observeOurs } from "./run-ours.ts";

/** What a program does on a list of calls: the whole of what it can be told apart by. */
export type Fingerprint = readonly CallObservation[];

export function fingerprint(
  spec: Pick<ExerciseSpec, "drive">,
  entry: Entry,
  calls: readonly (readonly Argument[])[],
): Fingerprint {
  return calls.map((args) => observeOurs(spec, entry, args));
}

export interface Likeness {
  readonly outputs: readonly OutputPart[];
  /** Whether the calls of handed functions must agree, too. */
  readonly calls: boolean;
}

/** Whether `left` does on one call what `right` does, as far as the exercise tells values apart. */
export function alike(
  left: CallObservation,
  right: CallObservation,
  args: readonly Argument[],
  likeness: Likeness,
): boolean {
  if (likeness.calls && left.calls.join() !== right.calls.join()) return false;
  if (textOf(left.changed) !== textOf(right.changed)) return false;
  if (left.kind === "threw" || right.kind === "threw") return left.kind === right.kind;
  return sameValue(left.value, right.value, args, likeness.outputs);
}

function textOf(changed: CallObservation["changed"]): string {
  return JSON.stringify(changed.map(({ index, now }) => [index, encode(now)]));
}

function sameValue(
  left: Received,
  right: Received,
  args: readonly Argument[],
  outputs: readonly OutputPart[],
): boolean {
  const [mine, theirs] = [findRefused(left), findRefused(right)];
  if (mine || theirs) return mine?.what === theirs?.what;
  // Nothing in it was refused, so it is data.
  const data = right as Data;
  if (findShapeFaults(left, data).length > 0) return false;
  return outputs.every(({ path, comparison }) => {
    const part = at(data, path) as Data;
    return findDifference(at(left, path), part, comparison, path, args) === null;
  });
}
