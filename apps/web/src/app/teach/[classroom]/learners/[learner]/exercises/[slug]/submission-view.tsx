import type { SubmissionDetail } from "@gradus/db";
import { languageFacts } from "@gradus/exercise";
import { VerdictCard } from "@gradus/ui/verdict-card";
import { Notice } from "@/components/notice.tsx";
import { SourceListing } from "@/components/source-listing.tsx";
import { momentText } from "@/lib/relative-time.ts";

interface SubmissionViewProps {
  readonly submission: SubmissionDetail;
  readonly learner: string;
}

/** One submission: the program beside what was said about it. */
export function SubmissionView({ submission, learner }: SubmissionViewProps) {
  const report = submission.run?.report ?? null;
  return (
    <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">
      <div className="min-w-0">
        <p className="mb-2 text-sm text-muted">
          {languageFacts[submission.language].title}, received {momentText(submission.receivedAt)}
        </p>
        <SourceListing
          source={submission.source}
          label={`The program of ${learner}`}
          markedLine={report?.error?.line ?? null}
        />
      </div>
      <div className="min-w-0">
        {report === null ? (
          <Notice>{withoutReport(submission)}</Notice>
        ) : (
          <VerdictCard report={report} source={submission.source} />
        )}
      </div>
    </div>
  );
}

function withoutReport({ state, failure }: SubmissionDetail): string {
  switch (state) {
    case "queued":
      return "This submission waits for its turn.";
    case "running":
      return "This submission is being graded now.";
    case "failed":
      return `The grader could not judge this submission; that is no fault of the learner. ${failure ?? ""}`.trim();
    case "graded":
      return "An older version of Gradus wrote this verdict in a form that this one cannot show.";
  }
}
