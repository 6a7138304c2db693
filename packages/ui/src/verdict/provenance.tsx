import type { GradeReport } from "@gradus/exercise";

/** What the verdict rests on: with the same source, seed and versions it comes out the same. */
export function Provenance({ report }: { readonly report: GradeReport }) {
  const { limits, sandbox } = report;
  const facts: readonly (readonly [name: string, value: string])[] = [
    ["time used", `${milliseconds(report.cpuMs)} of ${limits.cpuMs} ms`],
    ["memory limit", `${limits.memoryMb} MiB`],
    ["console limit", `${limits.consoleCharacters.toLocaleString("en")} characters`],
    ["seed", String(report.seed)],
    ["exercise", report.exerciseVersion],
    ["grader", report.graderVersion],
    ["sandbox", `${sandbox.driver}, level ${sandbox.level}`],
  ];
  return (
    <details className="text-xs text-muted">
      <summary className="w-fit py-1">Limits and seed</summary>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className="tabular [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(1) : String(Math.round(time));
}
