import { Outcome } from "../controls/prediction.tsx";
import { shortText } from "./sentence.ts";

interface GradientOutcomeProps {
  readonly guess: number;
  readonly leaf: string;
  /** What the program reports. */
  readonly reported: number;
  readonly gradient: number;
}

/** The guess beside the gradient, once it stands. */
export function GradientOutcome({ guess, leaf, reported, gradient }: GradientOutcomeProps) {
  const near = (value: number): boolean =>
    Math.abs(guess - value) <= 0.01 * Math.max(1, Math.abs(value));
  if (reported !== gradient) {
    return (
      <Outcome>
        You said {shortText(guess)}; the program reports {shortText(reported)} for <i>{leaf}</i>.{" "}
        {near(gradient)
          ? "Yours is the true gradient: the program has lost a contribution."
          : `The true gradient is ${shortText(gradient)}.`}
      </Outcome>
    );
  }
  return (
    <Outcome>
      You said {shortText(guess)}; the gradient of <i>{leaf}</i> is {shortText(gradient)}.
      {near(gradient) ? " Well seen." : " Go back step by step and find where the ways part."}
    </Outcome>
  );
}
