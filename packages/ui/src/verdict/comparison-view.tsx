import { decode, type Difference, type Path, type Wire } from "@gradus/exercise";
import type { ReactNode } from "react";
import { describeDifference } from "./describe-difference.ts";
import { parsePath } from "./parse-path.ts";
import { ValueView } from "./value-view.tsx";

interface ComparisonViewProps {
  /** Null where nothing is to be compared with. */
  readonly expected: Wire | null;
  /** Null where nothing was returned. */
  readonly received: Wire | null;
  readonly difference: Difference | null;
}

/** Expected in the grey of the reference, the learner's own in orange, and how far they are apart. */
export function ComparisonView({ expected, received, difference }: ComparisonViewProps) {
  // Where the whole value differs there is no part of it to point at.
  const marked = difference === null || difference.path === "" ? null : parsePath(difference.path);
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-[0.8125rem] leading-6">
      {expected === null ? null : (
        <Row label="expected" className="text-reference">
          <WireView wire={expected} marked={marked} />
        </Row>
      )}
      <Row label="yours" className="text-learner">
        <WireView wire={received} marked={marked} />
      </Row>
      {difference === null ? null : (
        <>
          <dt className="text-muted">difference</dt>
          <dd>{describeDifference(difference)}</dd>
        </>
      )}
    </dl>
  );
}

function Row({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className={`min-w-0 font-mono [overflow-wrap:anywhere] ${className}`}>{children}</dd>
    </>
  );
}

function WireView({ wire, marked }: { readonly wire: Wire | null; readonly marked: Path | null }) {
  return wire === null ? (
    <span className="font-sans text-muted">nothing was returned</span>
  ) : (
    <ValueView value={decode(wire)} marked={marked} />
  );
}
