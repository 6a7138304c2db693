import type { SubmissionSummary } from "@gradus/db";
import { VerdictName } from "@gradus/ui/verdict/verdict-name";
import Link from "next/link";
import { TimeAgo } from "@/components/time-ago.tsx";

interface SubmissionListProps {
  readonly submissions: readonly SubmissionSummary[];
  readonly shown: string;
  /** The page without its query. */
  readonly path: string;
}

/** The history of a learner on one exercise, the newest first. */
export function SubmissionList({ submissions, shown, path }: SubmissionListProps) {
  return (
    <ol reversed className="text-sm">
      {submissions.map((submission, index) => (
        <li key={submission.id} className="border-t border-hairline last:border-b">
          <Link
            href={`${path}?submission=${submission.id}`}
            prefetch={false}
            scroll={false}
            aria-current={submission.id === shown ? "true" : undefined}
            className="flex items-center justify-between gap-3 py-2.5 pr-3 pl-1 hover:bg-raised aria-[current]:bg-raised aria-[current]:shadow-[inset_2px_0_0_var(--ink)]"
          >
            <span className="flex items-center gap-3">
              <span className="tabular w-5 text-right text-muted">
                {submissions.length - index}
              </span>
              <Outcome submission={submission} />
            </span>
            <span className="text-muted">
              <TimeAgo moment={submission.receivedAt} />
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

function Outcome({ submission }: { readonly submission: SubmissionSummary }) {
  if (submission.verdict !== null) return <VerdictName verdict={submission.verdict} />;
  return (
    <span className="text-muted">
      {submission.state === "failed" ? "Could not be graded" : "Waits for its verdict"}
    </span>
  );
}
