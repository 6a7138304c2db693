import { describeMoments } from "./describe-moments.ts";
import { LazyBiasCorrection } from "./lazy.tsx";
import { MomentNumbers } from "./moment-numbers.tsx";
import { MomentPanels } from "./moment-panels.tsx";
import { momentsOf, opening } from "./moments.ts";

/** Adam's two averages step by step, with and without bias correction. */
export function BiasCorrection() {
  const steps = momentsOf(opening);
  const [first] = steps;
  if (first === undefined) return null;
  return (
    <LazyBiasCorrection>
      <div className="bias-correction">
        <div className="plot">
          <p className="visually-hidden">{describeMoments(opening, first, true)}</p>
          <MomentPanels steps={steps} at={1} corrected={false} width={320} revealed />
        </div>
        <MomentNumbers moments={first} />
      </div>
    </LazyBiasCorrection>
  );
}
