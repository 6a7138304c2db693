import { fixedText } from "../plot/number-text.ts";
import { standing } from "./describe-race.ts";
import type { Run } from "./race.ts";
import { type RacerName, racers } from "./racers.ts";

interface LearningRateTableProps {
  readonly runs: readonly Run[];
  readonly step: number;
  readonly rates: { readonly [Name in RacerName]: number };
  readonly onRate: (racer: RacerName, rate: number) => void;
}

/** log₁₀ of the slowest and the fastest learning rate. */
const exponents = { min: -4, max: 0, step: 0.01 };

/** Two significant digits: 0.09, 0.0015. */
export function rateText(rate: number): string {
  return fixedText(rate, Math.max(2, 1 - Math.floor(Math.log10(rate) + 1e-9)));
}

/** The learning rate of each optimizer and how it stands. */
export function LearningRateTable({ runs, step, rates, onRate }: LearningRateTableProps) {
  return (
    <table className="rates">
      <thead>
        <tr>
          <th scope="col">optimizer</th>
          <th scope="col" colSpan={2}>
            learning rate
          </th>
          <th scope="col">after step {step}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => {
          const { label, setting, dashes } = racers[run.racer];
          const rate = rates[run.racer];
          return (
            <tr key={run.racer}>
              <th scope="row">
                <svg width={34} height={10} aria-hidden="true" className="role-parameter">
                  <path className="way" strokeDasharray={dashes} d="M0 5H34" />
                </svg>
                {label}
                {setting !== undefined && <span className="setting">{setting}</span>}
              </th>
              <td className="range">
                <input
                  type="range"
                  aria-label={`learning rate of ${label}`}
                  aria-valuetext={rateText(rate)}
                  {...exponents}
                  value={Math.log10(rate)}
                  onChange={(event) =>
                    onRate(
                      run.racer,
                      Number((10 ** event.currentTarget.valueAsNumber).toPrecision(2)),
                    )
                  }
                />
              </td>
              <td className="rate">{rateText(rate)}</td>
              <td>{standing(run, step)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
