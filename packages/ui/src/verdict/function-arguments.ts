import type { Wire } from "@gradus/exercise";

/** A function among the arguments of a counterexample, as it travels in the report. */
export interface FunctionView {
  readonly typescript: string;
  readonly python: string;
  readonly latex: string;
}

/** The functions among the arguments, in order. */
export function functionArguments(args: readonly Wire[]): readonly FunctionView[] {
  return args.flatMap((argument) => {
    const content = isRecord(argument) ? argument["$function"] : undefined;
    if (!isRecord(content)) return [];
    const { typescript, python, latex } = content;
    return typeof typescript === "string" && typeof python === "string" && typeof latex === "string"
      ? [{ typescript, python, latex }]
      : [];
  });
}

function isRecord(wire: Wire | undefined): wire is { readonly [key: string]: Wire } {
  return typeof wire === "object" && wire !== null && !Array.isArray(wire);
}
