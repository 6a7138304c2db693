import type { GradeReport } from "@gradus/exercise";
import type { ReactNode } from "react";
import { CodeExcerpt } from "./verdict/code-excerpt.tsx";
import { CounterexampleView } from "./verdict/counterexample-view.tsx";
import { describeVerdict } from "./verdict/describe-verdict.ts";
import { Provenance } from "./verdict/provenance.tsx";
import { RequirementList } from "./verdict/requirement-list.tsx";
import { verdictFacts } from "./verdict/verdict-facts.ts";
import { VerdictWordView } from "./verdict/verdict-word-view.tsx";

interface VerdictCardProps {
  readonly report: GradeReport;
  /** The program that was judged, for the excerpt. */
  readonly source: string;
}

/**
 * One verdict, in the order in which it helps: the learner's own line, what is not met, the
 * diagnosis, the smallest input where it shows, every requirement, and last what it rests on.
 */
export function VerdictCard({ report, source }: VerdictCardProps) {
  const { note } = verdictFacts[report.verdict];
  const { error, requirements, diagnosis, counterexample } = report;
  const isOurs = report.verdict === "judge_error";
  return (
    <article className="flex flex-col gap-6" data-verdict={report.verdict}>
      <header className="flex flex-col gap-3">
        <p className="flex items-center gap-2.5">
          <VerdictWordView verdict={report.verdict} />
          <Score report={report} />
        </p>
        {error === null || error.line === null || isOurs ? null : (
          <CodeExcerpt source={source} line={error.line} column={error.column} />
        )}
        <Headline report={report} />
        {error === null || report.headline.includes(error.message) ? null : (
          <p className="font-mono text-[0.8125rem] leading-6 [overflow-wrap:anywhere]">
            {isOurs ? `Error id ${error.message}` : `${error.type}: ${error.message}`}
          </p>
        )}
        {note === null ? null : <p className="text-sm leading-relaxed text-muted">{note}</p>}
      </header>

      {diagnosis === null ? null : (
        <section aria-label="Diagnosis" className="border-l-2 border-learner py-1 pl-4">
          <p className="font-serif text-[1.0625rem] leading-relaxed">{diagnosis.feedback}</p>
        </section>
      )}
      {counterexample === null ? null : (
        <Part title="The smallest input where it shows">
          <CounterexampleView counterexample={counterexample} />
        </Part>
      )}
      {requirements.length === 0 || isOurs ? null : (
        <Part title="Requirements">
          <RequirementList requirements={requirements} areReasonsFolded={diagnosis !== null} />
        </Part>
      )}
      <Provenance report={report} />
    </article>
  );
}

/** A long sentence is set as text; only a short one as a heading. */
function Headline({ report }: { readonly report: GradeReport }) {
  const text = describeVerdict(report);
  const look = text.length > 120 ? "text-base leading-relaxed" : "heading text-xl leading-snug";
  return <h2 className={`[overflow-wrap:anywhere] ${look}`}>{text}</h2>;
}

function Score({ report }: { readonly report: GradeReport }) {
  if (report.score === 0 || report.score === 1) return null;
  return (
    <span className="tabular ml-auto text-sm text-muted">{Math.round(report.score * 100)} %</span>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="eyebrow mb-2">{title}</h3>
      {children}
    </section>
  );
}
