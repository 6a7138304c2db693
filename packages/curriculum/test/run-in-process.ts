import {
  type Argument,
  type Data,
  type Entry,
  type Exercise,
  isFunctionArgument,
  liveArguments,
} from "@gradus/exercise";

/** What one of our own programs did with one input. */
export interface Outcome {
  /** undefined where it threw. */
  readonly output: Data;
  readonly threw: boolean;
  /** Calls of each function argument, in order. */
  readonly calls: readonly number[];
  /** Whether an input list was changed. */
  readonly changedInput: boolean;
}

/** Runs a program without a sandbox: for programs of ours only. */
export function runInProcess(
  exercise: Exercise,
  program: Entry,
  args: readonly Argument[],
): Outcome {
  const { args: live, callCounts } = liveArguments(args);
  const before = structuredClone(data(args));
  const finish = (output: Data, threw: boolean): Outcome => ({
    output,
    threw,
    calls: callCounts(),
    changedInput: JSON.stringify(data(live)) !== JSON.stringify(before),
  });
  // `Entry` takes `never` so that every signature fits; the inputs were drawn for this signature.
  const call = program as unknown as (...values: readonly unknown[]) => Data;
  try {
    // a copy at once, so that a later change of the input does not reach it
    const output = exercise.spec.drive
      ? exercise.spec.drive(program as never, ...live)
      : call(...live);
    return finish(structuredClone(output), false);
  } catch {
    return finish(undefined, true);
  }
}

export function referenceAnswer(exercise: Exercise, args: readonly Argument[]): Data {
  return exercise.spec.reference(...liveArguments(args).args);
}

function data(args: readonly unknown[]): readonly unknown[] {
  return args.filter(
    (argument) => typeof argument !== "function" && !isFunctionArgument(argument as Argument),
  );
}
