import type { GradeReport } from "@gradus/exercise";

/** 0 accepted, 1 not accepted, 2 usage or judge error. Scripts rely on these. */
export const exitCodes = { accepted: 0, notAccepted: 1, usage: 2 } as const;

export function exitCodeOf(verdict: GradeReport["verdict"]): number {
  switch (verdict) {
    case "accepted":
      return exitCodes.accepted;
    case "judge_error":
      return exitCodes.usage;
    case "partially_accepted":
    case "wrong_answer":
    case "compile_error":
    case "run_time_error":
    case "time_limit_exceeded":
    case "memory_limit_exceeded":
    case "output_limit_exceeded":
      return exitCodes.notAccepted;
  }
}
