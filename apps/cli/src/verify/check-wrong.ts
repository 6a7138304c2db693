import type { Entry, Exercise } from "@gradus/exercise";
import { diagnose, fingerprint, judge, type Judgement, planCalls } from "@gradus/grader";
import type { Report } from "./fault.ts";

/** How often a wrong program was exposed by an input, over all seeds. */
export interface KillRate {
  readonly id: string;
  readonly exposed: number;
  readonly inputs: number;
}

/**
 * Each wrong program is caught on every seed and diagnosed as itself and as nothing else. They are
 * ours, so they run in this process; the sandbox sees them too, on fewer seeds.
 */
export function checkWrong(
  exercise: Exercise,
  seeds: readonly number[],
  report: Report,
  progress: () => void,
): readonly KillRate[] {
  const entries = Object.entries(exercise.wrongPrograms);
  const exposed = new Map(entries.map(([id]) => [id, 0]));
  const faulty = new Set<string>();
  let inputs = 0;
  for (const seed of seeds) {
    const plan = planCalls(exercise, seed);
    const calls = plan.calls.map(({ args }) => args);
    inputs += plan.calls.filter(({ origin }) => origin.kind !== "derived").length;
    for (const [id, entry] of entries) {
      const judgement = judge(exercise, plan, fingerprint(exercise.spec, entry, calls));
      exposed.set(id, (exposed.get(id) ?? 0) + exposingInputs(judgement));
      const fault = faulty.has(id) ? null : whatIsAmiss(exercise, id, judgement);
      if (fault === null) continue;
      faulty.add(id);
      report(`submissions/wrong/${id}.ts`, `seed ${seed}: ${fault}`);
    }
    progress();
  }
  return entries.map(([id]) => ({ id, exposed: exposed.get(id) ?? 0, inputs }));
}

function whatIsAmiss(exercise: Exercise, id: string, judgement: Judgement): string | null {
  if (judgement.verdict === "accepted") return "it is accepted";
  const diagnosis = diagnose(exercise, judgement.calls);
  if (diagnosis === null) return "it is caught, but not recognised as exactly one misconception";
  const twin = exercise.spec.misconceptions[id]?.twin;
  if (diagnosis.id === id || diagnosis.id === twin) return null;
  return `it is diagnosed as "${diagnosis.id}"`;
}

function exposingInputs({ findings, calls }: Judgement): number {
  const inputs = findings
    .map(({ call }) => call)
    .filter((call) => calls[call]?.origin.kind !== "derived");
  return new Set(inputs).size;
}

/** For one seed: which input exposes which wrong program. Rows are inputs, columns programs. */
export function killMatrix(
  exercise: Exercise,
  seed: number,
): { readonly ids: readonly string[]; readonly rows: readonly (readonly boolean[])[] } {
  const plan = planCalls(exercise, seed);
  const calls = plan.calls.map(({ args }) => args);
  const columns = Object.entries(exercise.wrongPrograms).map(([id, entry]: [string, Entry]) => {
    const { findings } = judge(exercise, plan, fingerprint(exercise.spec, entry, calls));
    return { id, killed: new Set(findings.map(({ call }) => call)) };
  });
  const rows = plan.calls.flatMap(({ origin }, index) =>
    origin.kind === "derived" ? [] : [columns.map(({ killed }) => killed.has(index))],
  );
  return { ids: columns.map(({ id }) => id), rows };
}
