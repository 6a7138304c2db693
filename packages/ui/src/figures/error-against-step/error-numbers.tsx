import { Readout } from "../controls/readout.tsx";
import { scientificText } from "../plot/number-text.ts";
import { stepSizeText } from "./describe-errors.ts";
import { errorAt, type Subject } from "./error-lines.ts";
import { methodNames, methods } from "./methods.ts";

interface ErrorNumbersProps {
  readonly subject: Subject;
  readonly x: number;
  readonly h: number;
  readonly revealed: boolean;
}

/** The three errors at the chosen step. */
export function ErrorNumbers({ subject, x, h, revealed }: ErrorNumbersProps) {
  return (
    <Readout
      quantities={[
        { name: <i>h</i>, text: revealed ? stepSizeText(h) : "?" },
        ...methodNames.map((name) => ({
          name,
          text: revealed ? scientificText(errorAt(subject, x, methods[name], h), 1) : "?",
          role: "derivative" as const,
        })),
      ]}
    />
  );
}
