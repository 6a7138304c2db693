import { type Counterexample, decode, type Wire } from "@gradus/exercise";
import type { ReactNode } from "react";
import { describeDifference } from "./describe-difference.ts";
import { functionArguments } from "./function-arguments.ts";
import { LazyFormula } from "./lazy-formula.tsx";
import { parsePath } from "./parse-path.ts";
import { ValueView } from "./value-view.tsx";

/** The smallest input where it shows: the call, what was expected, what came, and how far apart. */
export function CounterexampleView({
  counterexample,
}: {
  readonly counterexample: Counterexample;
}) {
  const { call, args, expected, received, difference } = counterexample;
  const marked = difference === null ? null : parsePath(difference.path);
  const functions = functionArguments(args);
  return (
    <>
      <pre className="bg-raised px-3 py-2 font-mono text-[0.8125rem] leading-6 whitespace-pre-wrap [overflow-wrap:anywhere]">
        {call}
      </pre>
      {functions.map(({ latex, typescript }) => (
        <p key={typescript} className="mt-2 text-sm text-muted">
          where the function is <LazyFormula tex={latex} source={typescript} />
        </p>
      ))}
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-[0.8125rem] leading-6">
        <Row label="expected" className="text-reference">
          <WireView wire={expected} marked={marked} />
        </Row>
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
    </>
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

function WireView({
  wire,
  marked,
}: {
  readonly wire: Wire | null;
  readonly marked: ReturnType<typeof parsePath> | null;
}) {
  return wire === null ? (
    <span className="font-sans text-muted">nothing was returned</span>
  ) : (
    <ValueView value={decode(wire)} marked={marked} />
  );
}
