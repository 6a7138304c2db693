import { z } from "zod";
import { Language } from "./language.ts";
import type { Wire } from "./wire.ts";

/** The words of the judging field. `judge_error` is our fault, never the learner's. */
export const verdictWords = [
  "accepted",
  "partially_accepted",
  "wrong_answer",
  "compile_error",
  "run_time_error",
  "time_limit_exceeded",
  "memory_limit_exceeded",
  "output_limit_exceeded",
  "judge_error",
] as const;
export type VerdictWord = (typeof verdictWords)[number];
export const VerdictWord = z.enum(verdictWords);

const WireValue: z.ZodType<Wire> = z.lazy(() =>
  z.union([
    z.number(),
    z.boolean(),
    z.string(),
    z.null(),
    z.array(WireValue),
    z.record(z.string(), WireValue),
  ]),
);

export const RequirementResult = z.strictObject({
  id: z.string(),
  title: z.string(),
  status: z.enum(["met", "unmet", "not_judged"]),
  message: z.string().nullable().describe("Why it is unmet, or why it could not be judged."),
});
export type RequirementResult = z.infer<typeof RequirementResult>;

export const Difference = z.strictObject({
  path: z.string().describe('Where the largest difference is, as in "[0][2]" or ".dW1[0]".'),
  expected: WireValue,
  received: WireValue,
  absolute: z.number().nullable(),
  relative: z.number().nullable(),
});
export type Difference = z.infer<typeof Difference>;

export const Counterexample = z.strictObject({
  call: z.string().describe("The call as the learner would write it."),
  args: z
    .array(WireValue)
    .describe("The arguments; a function is {$function: {typescript, python, latex}}."),
  expected: WireValue.nullable(),
  received: WireValue.nullable(),
  difference: Difference.nullable(),
});
export type Counterexample = z.infer<typeof Counterexample>;

export const Diagnosis = z.strictObject({ id: z.string(), feedback: z.string() });
export type Diagnosis = z.infer<typeof Diagnosis>;

export const ProgramError = z.strictObject({
  type: z.string().describe("SyntaxError, TypeError, MissingExport, PromiseReturned …"),
  message: z.string(),
  line: z.number().int().positive().nullable(),
  column: z.number().int().positive().nullable(),
});
export type ProgramError = z.infer<typeof ProgramError>;

/** One verdict. Which of the optional parts is there follows from the word; null elsewhere. */
const verdictParts = {
  score: z.number().min(0).max(1),
  headline: z.string().describe("One sentence: what was observed."),
  requirements: z.array(RequirementResult),
  diagnosis: Diagnosis.nullable(),
  counterexample: Counterexample.nullable(),
  error: ProgramError.nullable(),
};

const provenance = {
  exercise: z.string(),
  language: Language,
  seed: z.number().int().nonnegative(),
  exerciseVersion: z.string(),
  graderVersion: z.string(),
  cpuMs: z.number().nonnegative().describe("CPU time of the learner's code."),
  wallMs: z.number().nonnegative(),
  limits: z.strictObject({
    cpuMs: z.number(),
    memoryMb: z.number(),
    consoleCharacters: z.number(),
    resultCharacters: z.number(),
  }),
  sandbox: z.strictObject({ driver: z.string(), level: z.number().int() }),
};

const ofWord = <Word extends VerdictWord>(word: Word) =>
  z.strictObject({ verdict: z.literal(word), ...verdictParts, ...provenance });

/**
 * The report of one grading: the stable JSON of `gradus grade --json` and of the API.
 * The same source, versions and seed give the same report, apart from cpuMs and wallMs.
 */
export const GradeReport = z.discriminatedUnion("verdict", [
  z.strictObject({ ...ofWord("accepted").shape, score: z.literal(1) }),
  ofWord("partially_accepted"),
  ofWord("wrong_answer"),
  z.strictObject({ ...ofWord("compile_error").shape, error: ProgramError }),
  z.strictObject({ ...ofWord("run_time_error").shape, error: ProgramError }),
  ofWord("time_limit_exceeded"),
  ofWord("memory_limit_exceeded"),
  ofWord("output_limit_exceeded"),
  z.strictObject({ ...ofWord("judge_error").shape, error: ProgramError }),
]);
export type GradeReport = z.infer<typeof GradeReport>;
