import type { VerdictWord } from "@gradus/exercise";
import { verdictFacts } from "./verdict-facts.ts";
import { standingColours, VerdictMark } from "./verdict-mark.tsx";

/** A verdict in one line: its shape and what it is called. */
export function VerdictName({ verdict }: { readonly verdict: VerdictWord }) {
  const { title, standing } = verdictFacts[verdict];
  return (
    <span className="inline-flex items-center gap-2">
      <VerdictMark standing={standing} />
      <span className={standingColours[standing]}>{title}</span>
    </span>
  );
}
