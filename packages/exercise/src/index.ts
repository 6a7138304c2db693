export {
  type AnyFunction,
  type Argument,
  type FunctionArgument,
  type FunctionParameter,
  type FunctionSource,
  functionOfVector,
  isFunctionArgument,
  type Live,
  type OfVector,
  type Scalar,
  scalarFunction,
  vectorFunction,
  type VectorOfVector,
} from "./argument.ts";
export {
  at,
  type Data,
  findRefused,
  isList,
  isRecord,
  type Path,
  printPath,
  type Received,
  type Refused,
} from "./data.ts";
export { defaultFreshInputs, drawInputs, type DrawnInput } from "./draw-inputs.ts";
export {
  type CostLimit,
  defineExercise,
  type ExerciseSpec,
  type Inputs,
  type Misconception,
  type Stratum,
} from "./exercise.ts";
export type { Entry, Exercise } from "./exercise-package.ts";
export { Language, languageFacts, languages } from "./language.ts";
export { defaultLimits, type Limits, maximumSourceBytes } from "./limits.ts";
export { type CountedFunction, countedFunction, liveArguments } from "./live-function.ts";
export type { Comparison, OutputPart } from "./output-part.ts";
export { printCall, printData, printFunction } from "./print.ts";
export type { Property } from "./property.ts";
export {
  definePublic,
  type Example,
  type Level,
  levels,
  type PublicExercise,
  type Spelling,
} from "./public-exercise.ts";
export { Seed, Submission } from "./submission.ts";
export { isClose, type Tolerance } from "./tolerance.ts";
export {
  Counterexample,
  Diagnosis,
  Difference,
  GradeReport,
  ProgramError,
  RequirementResult,
  VerdictWord,
  verdictWords,
} from "./verdict.ts";
export { decode, encode, type Wire, WireError } from "./wire.ts";
