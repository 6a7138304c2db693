import type { VerdictWord } from "@gradus/exercise";
import { verdictFacts } from "./verdict-facts.ts";
import { standingColours, VerdictMark } from "./verdict-mark.tsx";

/** A verdict as shape, colour and word. */
export function VerdictWordView({ verdict }: { readonly verdict: VerdictWord }) {
  const { title, standing } = verdictFacts[verdict];
  return (
    <span className="inline-flex items-center gap-2.5">
      <VerdictMark standing={standing} />
      <span className={`font-medium ${standingColours[standing]}`}>{title}</span>
    </span>
  );
}
