import { Readout } from "../controls/readout.tsx";
import { fixedText } from "../plot/number-text.ts";
import type { Moments } from "./moments.ts";

/** The averages at one step, raw and corrected. */
export function MomentNumbers({ moments }: { readonly moments: Moments }) {
  const { t, gradient, m, v, mHat, vHat, corrected, uncorrected } = moments;
  return (
    <div className="moment-numbers">
      <Readout
        quantities={[
          { name: <i>t</i>, text: String(t) },
          { name: "gradient", text: fixedText(gradient, 4), role: "derivative" },
        ]}
      />
      <Readout
        quantities={[
          { name: <i>m</i>, text: fixedText(m, 4), role: "derivative" },
          { name: <i>m̂</i>, text: fixedText(mHat, 4), role: "derivative" },
        ]}
      />
      <Readout
        quantities={[
          { name: <i>v</i>, text: fixedText(v, 4), role: "derivative" },
          { name: <i>v̂</i>, text: fixedText(vHat, 4), role: "derivative" },
        ]}
      />
      <Readout
        quantities={[
          { name: "without", text: `${fixedText(uncorrected, 2)} lr`, role: "parameter" },
          { name: "with", text: `${fixedText(corrected, 2)} lr`, role: "parameter" },
        ]}
      />
    </div>
  );
}
