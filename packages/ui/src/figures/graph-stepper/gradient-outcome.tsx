import { Outcome } from "../controls/prediction.tsx";
import { shortText } from "./sentence.ts";

interface GradientOutcomeProps {
  readonly guess: number;
  readonly leaf: string;
  readonly gradient: number;
}

/** The guess beside the gradient, once it stands. */
export function GradientOutcome({ guess, leaf, gradient }: GradientOutcomeProps) {
  const right = Math.abs(guess - gradient) <= 0.01 * Math.max(1, Math.abs(gradient));
  return (
    <Outcome>
      You said {shortText(guess)}; the gradient of <i>{leaf}</i> is {shortText(gradient)}.
      {right ? " Well seen." : " Go back step by step and find where the ways part."}
    </Outcome>
  );
}
