import { Readout } from "../controls/readout.tsx";
import { fixedText, readoutText } from "../plot/number-text.ts";
import { stepText } from "./describe-secant.ts";
import type { Secant } from "./secant.ts";

/** The slopes beside the picture. */
export function SecantNumbers({ secant, revealed }: { secant: Secant; revealed: boolean }) {
  const { x, h, secantSlope, tangentSlope, difference } = secant;
  const hidden = "?";
  const corner = "none";
  return (
    <Readout
      quantities={[
        { name: <i>x</i>, text: fixedText(x, 2) },
        { name: <i>h</i>, text: stepText(h) },
        { name: "secant", text: fixedText(secantSlope, 4), role: "derivative" },
        {
          name: "tangent",
          text: revealed ? answer(tangentSlope, corner, (slope) => fixedText(slope, 4)) : hidden,
          role: "derivative",
        },
        {
          name: "difference",
          text: revealed ? answer(difference, "–", (gap) => readoutText(gap)) : hidden,
        },
      ]}
    />
  );
}

function answer(
  value: number | undefined,
  absent: string,
  text: (value: number) => string,
): string {
  return value === undefined ? absent : text(value);
}
