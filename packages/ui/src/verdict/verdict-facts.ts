import type { VerdictWord } from "@gradus/exercise";

/** How a verdict stands: by it the card takes its colour and its shape. */
export type Standing = "reached" | "nearly" | "observed" | "stopped" | "ours";

export interface VerdictFacts {
  /** The word on the card. */
  readonly title: string;
  readonly standing: Standing;
  /** Said under the card where the word alone would leave a question; null where it would not. */
  readonly note: string | null;
}

/** What each verdict is called on a page. A new word does not compile until it stands here. */
export const verdictFacts: Readonly<Record<VerdictWord, VerdictFacts>> = {
  accepted: { title: "Accepted", standing: "reached", note: null },
  partially_accepted: { title: "Correct, but …", standing: "nearly", note: null },
  wrong_answer: { title: "Different result", standing: "observed", note: null },
  compile_error: {
    title: "Does not compile",
    standing: "stopped",
    note: "Nothing was run, and it costs nothing: mend the marked line and submit again.",
  },
  run_time_error: { title: "Stopped with an error", standing: "stopped", note: null },
  time_limit_exceeded: {
    title: "Ran out of time",
    standing: "stopped",
    note: "Look for a loop that never ends, or for work repeated that could be done once.",
  },
  memory_limit_exceeded: {
    title: "Ran out of memory",
    standing: "stopped",
    note: "Look for an array that grows on every turn of a loop.",
  },
  output_limit_exceeded: {
    title: "Printed too much",
    standing: "stopped",
    note: "Take the console output out of the inner loop, or print every hundredth step.",
  },
  judge_error: {
    title: "Our fault",
    standing: "ours",
    note: "The grader failed, not your program. It costs you nothing and is tried again; if it stays, tell your instructor the error id.",
  },
};
