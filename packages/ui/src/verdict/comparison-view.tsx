"use client";

import { decode, type Difference, printData, type Received, type Wire } from "@gradus/exercise";
import { type ReactNode, useState } from "react";
import { describeDifference } from "./describe-difference.ts";
import { parsePath } from "./parse-path.ts";
import { allDigits, digitsToTell, shortenNumbers } from "./shorten-numbers.ts";
import { ValueView } from "./value-view.tsx";

interface ComparisonViewProps {
  /** Null where nothing is to be compared with. */
  readonly expected: Wire | null;
  /** Null where nothing was returned. */
  readonly received: Wire | null;
  readonly difference: Difference | null;
}

/**
 * Expected in the grey of the reference, the learner's own in orange, and how far they are apart.
 * Numbers have as many digits as it takes to see the difference; the others are a press away.
 */
export function ComparisonView({ expected, received, difference }: ComparisonViewProps) {
  const [isExact, setIsExact] = useState(false);
  // Where the whole value differs there is no part of it to point at.
  const marked = difference === null || difference.path === "" ? null : parsePath(difference.path);
  // With nothing to compare with, any digit may be the one that is looked for.
  const digits = expected === null ? allDigits : digitsToTell(difference);
  const values = [expected, received].filter((wire) => wire !== null).map(decode);
  const isShortened = values.some((value) => isLonger(value, digits));
  const view = (wire: Wire): ReactNode => {
    const value = decode(wire);
    return <ValueView value={isExact ? value : shortenNumbers(value, digits)} marked={marked} />;
  };
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-[0.8125rem] leading-6">
      {expected === null ? null : (
        <Row label="expected" className="text-reference">
          {view(expected)}
        </Row>
      )}
      <Row label="yours" className="text-learner">
        {received === null ? (
          <span className="font-sans text-muted">nothing was returned</span>
        ) : (
          view(received)
        )}
      </Row>
      {difference === null ? null : (
        <>
          <dt className="text-muted">difference</dt>
          <dd>{describeDifference(difference)}</dd>
        </>
      )}
      {isShortened ? (
        <dd className="col-start-2">
          <button
            type="button"
            onClick={() => setIsExact(!isExact)}
            className="text-muted underline decoration-hairline-strong underline-offset-3"
          >
            {isExact ? "Fewer digits" : "All digits"}
          </button>
        </dd>
      ) : null}
    </dl>
  );
}

function isLonger(value: Received, digits: number): boolean {
  return printData(value) !== printData(shortenNumbers(value, digits));
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
