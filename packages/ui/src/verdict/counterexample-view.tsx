import type { Counterexample } from "@gradus/exercise";
import { CallText } from "./call-text.tsx";
import { ComparisonView } from "./comparison-view.tsx";
import { functionArguments } from "./function-arguments.ts";
import { LazyFormula } from "./lazy-formula.tsx";

/** The smallest input where it shows: the call, what was expected, what came, and how far apart. */
export function CounterexampleView({
  counterexample,
}: {
  readonly counterexample: Counterexample;
}) {
  const { call, args, expected, received, difference } = counterexample;
  return (
    <div className="flex flex-col gap-2.5">
      <CallText call={call} />
      {functionArguments(args).map(({ latex, typescript }) => (
        <p key={typescript} className="text-sm text-muted">
          where the function is <LazyFormula tex={latex} source={typescript} />
        </p>
      ))}
      <ComparisonView expected={expected} received={received} difference={difference} />
    </div>
  );
}
