import {
  decode,
  encode,
  type Exercise,
  liveArguments,
  printCall,
  printData,
} from "@gradus/exercise";
import { judge, planCalls, type PlannedCall } from "@gradus/grader";
import type { Report } from "./fault.ts";

/** The reference passes its own inputs and properties, and the visible examples are true. */
export function checkReference(exercise: Exercise, seeds: readonly number[], report: Report): void {
  for (const seed of seeds) {
    const plan = planCalls(exercise, seed);
    const observed = plan.calls.map((call) => observeReference(exercise, call));
    const { findings } = judge(exercise, plan, observed);
    const [first] = findings;
    if (!first) continue;
    const call = plan.calls[first.call];
    const where = call ? describeCall(exercise, call) : "?";
    report("spec.ts", `seed ${seed}: the reference fails "${first.requirement}" on ${where}`);
    return;
  }
}

/** Runs the reference as a learner's program would be: what it returns, and what it leaves behind. */
function observeReference(exercise: Exercise, { args }: PlannedCall) {
  const live = liveArguments(args);
  const value = decode(encode(exercise.spec.reference(...live.args)));
  return { kind: "returned", value, changed: [], calls: live.callCounts().map(() => 0) } as const;
}

export function checkExamples(exercise: Exercise, report: Report): void {
  const plan = planCalls(exercise, 0);
  const examples = plan.calls.filter(({ origin }) => origin.kind === "example");
  if (examples.length === 0) report("public.ts", "there is no visible example");
  const stated = exercise.public.examples.map(
    ({ expected }) =>
      ({ kind: "returned", value: expected, changed: [], calls: [0, 0, 0] }) as const,
  );
  const { findings } = judge(exercise, { calls: examples, checks: [] }, stated);
  for (const { call } of findings) {
    const example = examples[call];
    if (!example) continue;
    const right = printData(example.expected);
    report("public.ts", `the example ${describeCall(exercise, example)} should say ${right}`);
  }
}

export function describeCall(exercise: Exercise, { args }: Pick<PlannedCall, "args">): string {
  return printCall(exercise.public.spellings.typescript.entry, args);
}
