import {
  type Argument,
  at,
  type Data,
  type ExerciseSpec,
  type OutputPart,
  type Path,
} from "@gradus/exercise";
import type { CallObservation } from "../sandbox/outcome.ts";
import { findDifference, findNonFinite } from "./compare.ts";
import type { PartFault } from "./fault.ts";
import { findShapeFaults, type ShapeFault } from "./shape.ts";

/** One call with its right answer and what the program did. */
export interface Call {
  readonly args: readonly Argument[];
  readonly expected: Data;
  readonly observation: CallObservation;
}

/** The fault of each part of the output, in the order of `spec.outputs`; null where it is right. */
export function judgeParts(
  spec: Pick<ExerciseSpec, "outputs">,
  call: Call,
): readonly (PartFault | null)[] {
  const { observation } = call;
  if (observation.kind === "threw")
    return spec.outputs.map(() => ({ stage: "run_time", error: observation.error }));
  const shapeFaults = findShapeFaults(observation.value, call.expected);
  return spec.outputs.map(
    (part) => shapeFault(part, shapeFaults) ?? nonFiniteFault(part, call) ?? valueFault(part, call),
  );
}

/** A fault concerns the parts inside it and the parts it lies in: an extra key spoils no other key. */
function shapeFault(part: OutputPart, faults: readonly ShapeFault[]): PartFault | null {
  const concerned = faults.find((fault) => overlap(fault.path, part.path));
  return concerned === undefined ? null : { stage: "shape", ...concerned };
}

function overlap(left: Path, right: Path): boolean {
  return left.slice(0, right.length).every((step, index) => step === right[index]);
}

function nonFiniteFault(part: OutputPart, { observation, expected }: Call): PartFault | null {
  if (observation.kind === "threw") return null;
  const found = findNonFinite(
    at(observation.value, part.path),
    dataAt(expected, part.path),
    part.path,
  );
  return found === null ? null : { stage: "non_finite", ...found };
}

function valueFault(part: OutputPart, { observation, expected, args }: Call): PartFault | null {
  if (observation.kind === "threw") return null;
  const received = at(observation.value, part.path);
  const right = dataAt(expected, part.path);
  const difference = findDifference(received, right, part.comparison, part.path, args);
  return difference === null ? null : { stage: "values", difference };
}

function dataAt(value: Data, path: Path): Data {
  // A part of data is data: nothing is ever refused in what the reference answers.
  return at(value, path) as Data;
}
