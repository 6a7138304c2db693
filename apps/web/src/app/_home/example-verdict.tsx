import { GradeReport } from "@gradus/exercise";
import { VerdictCard } from "@gradus/ui/verdict-card";
import { SourceListing } from "@/components/source-listing.tsx";
import { exampleProgram } from "./example/program.ts";
import verdict from "./example/verdict.json";

const report = GradeReport.parse(verdict);

/** A program with a common mistake, and what the grader says about it. */
export function ExampleVerdict() {
  return (
    <section aria-labelledby="verdict-title" className="mt-20 border-t border-hairline pt-10">
      <h2 id="verdict-title" className="heading text-2xl sm:text-3xl">
        Not “failed”, but why
      </h2>
      <p className="mt-3 max-w-measure font-serif text-prose text-muted">
        This learner was asked for the slope from one value on each side of <i>x</i>. The program
        runs, and gives numbers that look right.
      </p>
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div>
          <SourceListing source={exampleProgram} label="A learner’s program" />
        </div>
        <VerdictCard report={report} source={exampleProgram} />
      </div>
    </section>
  );
}
