import { BarPanel, type Bars } from "./bar-panel.tsx";
import type { Moments } from "./moments.ts";

interface MomentPanelsProps {
  readonly steps: readonly Moments[];
  readonly at: number;
  /** Whether Adam's own correction is in use. */
  readonly corrected: boolean;
  readonly width: number;
  /** Whether the step, the answer, is drawn. */
  readonly revealed: boolean;
}

const gap = 28;

/** Three panels: the mean of the gradients, the mean of their squares, the step they give. */
export function MomentPanels(props: MomentPanelsProps) {
  const { steps, at, corrected, width, revealed } = props;
  const panels: readonly Bars[] = [
    pair("mean of the gradients", "derivative", ["m", "m̂"], {
      raw: steps.map(({ m }) => m),
      mended: steps.map(({ mHat }) => mHat),
    }),
    pair("mean of their squares", "derivative", ["v", "v̂"], {
      raw: steps.map(({ v }) => v),
      mended: steps.map(({ vHat }) => vHat),
    }),
    pair("step, in learning rates", "parameter", ["without", "with correction"], {
      raw: steps.map(({ uncorrected }) => uncorrected),
      mended: steps.map((step) => step.corrected),
    }),
  ].map(({ raw, mended, rawName, mendedName, ...rest }) => ({
    ...rest,
    filled: corrected ? mended : raw,
    filledName: corrected ? mendedName : rawName,
    capped: corrected ? raw : mended,
    cappedName: corrected ? rawName : mendedName,
    low: Math.min(0, ...raw, ...mended) * 1.05,
    high: Math.max(1.25, ...raw, ...mended) * 1.05,
    ticks: [0, 1, 3, 6].filter((tick) => tick <= 1 || tick < Math.max(...raw, ...mended)),
  }));
  const side = width >= 560 ? (width - 2 * gap) / 3 : width;
  return (
    <div className="bar-panels">
      {panels.slice(0, revealed ? 3 : 2).map((bars, index) => (
        <BarPanel key={index} {...bars} width={Math.floor(side)} at={at} />
      ))}
    </div>
  );
}

function pair(
  title: string,
  role: Bars["role"],
  [rawName, mendedName]: readonly [string, string],
  heights: { readonly raw: readonly number[]; readonly mended: readonly number[] },
) {
  return { title, role, rawName, mendedName, ...heights };
}
