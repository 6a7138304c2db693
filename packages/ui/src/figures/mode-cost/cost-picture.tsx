import { countText, costOf, durationText, secondsPerSweep } from "./cost.ts";

interface CostPictureProps {
  readonly inputs: number;
  readonly outputs: number;
  readonly width: number;
  /** Whether the bar of forward mode, the answer, is drawn. */
  readonly revealed: boolean;
}

export const costHeight = 132;

/** The longest bar stands for this many sweeps; bars grow with the power of ten. */
const mostSweeps = 1e7;
const shortest = 6;

/** Two bars: sweeps of forward mode, sweeps of reverse mode. */
export function CostPicture({ inputs, outputs, width, revealed }: CostPictureProps) {
  const { forward, reverse } = costOf(inputs, outputs);
  return (
    <>
      {revealed ? (
        <Bar y={0} name="forward mode" sweeps={forward} width={width} dashed />
      ) : (
        <text x={0} y={16}>
          forward mode: ?
        </text>
      )}
      <Bar y={66} name="reverse mode" sweeps={reverse} width={width} dashed={false} />
    </>
  );
}

interface BarProps {
  readonly y: number;
  readonly name: string;
  readonly sweeps: number;
  readonly width: number;
  readonly dashed: boolean;
}

function Bar({ y, name, sweeps, width, dashed }: BarProps) {
  const length = shortest + ((width - shortest - 2) * Math.log10(sweeps)) / Math.log10(mostSweeps);
  return (
    <g className="role-derivative" transform={`translate(0 ${y})`}>
      <text x={0} y={16}>
        {name}
      </text>
      <text className="cost-number" x={width} y={16} textAnchor="end">
        {countText(sweeps)} {sweeps === 1 ? "sweep" : "sweeps"},{" "}
        {durationText(sweeps * secondsPerSweep)}
      </text>
      <rect className={dashed ? "cost hatched" : "cost"} x={1} y={26} width={length} height={14} />
    </g>
  );
}
