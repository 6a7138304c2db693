import { polylinePath } from "../plot/curve-path.ts";
import { fixedText } from "../plot/number-text.ts";
import { plotFrame, type PlotFrame } from "../plot/plot-frame.ts";
import { StillPicture } from "../still-picture.tsx";
import { budgetAfter, firstWeight, rates, steps } from "./budget.ts";

const dashes = ["none", "9 5", "2 4"];

/** How far Adam gets in 200 steps with three learning rates. A still picture: nothing in it moves. */
export function StepBudget() {
  return (
    <StillPicture
      wide={640}
      text={`The first weight over 200 steps of Adam, starting at 4. ${rates
        .map((rate) => `With learning rate ${rate} it ends at ${endOf(rate)}`)
        .join(
          "; ",
        )}. For the two smaller rates the curve follows the straight line of one learning rate a step.`}
      draw={(width) => {
        const frame = plotFrame(
          {
            width,
            height: 260,
            margin: { top: 20, right: width > 400 ? 190 : 120, bottom: 26, left: 26 },
          },
          { from: 0, to: steps },
          { from: -0.6, to: 4 },
        );
        return { height: 260, picture: <BudgetPicture frame={frame} long={width > 400} /> };
      }}
    />
  );
}

function endOf(rate: number): string {
  return fixedText(firstWeight(rate).at(-1) ?? Number.NaN, 4);
}

function BudgetPicture({ frame, long }: { readonly frame: PlotFrame; readonly long: boolean }) {
  const { x, y } = frame;
  const right = x.toPixel(steps);
  return (
    <>
      <g className="grid">
        {[0, 2, 4].map((tick) => (
          <g key={tick}>
            <path d={`M${x.toPixel(0)} ${y.toPixel(tick)}H${right}`} />
            <text x={x.toPixel(0) - 8} y={y.toPixel(tick) + 4.5} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        <text className="math" x={x.toPixel(0)} y={12}>
          w
          <tspan className="raised" dy="0.25em">
            0
          </tspan>
        </text>
        <text x={right} y={frame.height - 4} textAnchor="end">
          step {steps}
        </text>
      </g>
      {rates.map((rate, index) => {
        const weights = firstWeight(rate);
        const end = y.toPixel(weights.at(-1) ?? 0);
        const lastStep = Math.min(steps, 4.4 / rate);
        return (
          <g key={rate}>
            <path
              className="budget-line"
              d={polylinePath([
                { x: x.toPixel(0), y: y.toPixel(4) },
                { x: x.toPixel(lastStep), y: y.toPixel(budgetAfter(rate, lastStep)) },
              ])}
            />
            <g className="role-parameter">
              <path
                className="way"
                strokeDasharray={dashes[index]}
                d={polylinePath(
                  weights.map((weight, step) => ({ x: x.toPixel(step), y: y.toPixel(weight) })),
                )}
              />
              <text className="label" x={right + 10} y={end + (index === 0 ? 3 : 5)}>
                {long ? `lr ${rate}: ends at ${endOf(rate)}` : `${rate}: ${endOf(rate)}`}
              </text>
            </g>
          </g>
        );
      })}
    </>
  );
}
