"use client";

import type { PublicEntry } from "@gradus/curriculum";
import type { ReactNode } from "react";
import type { ServerDraft } from "./draft/draft-state.ts";
import type { HintList } from "./hints/use-hints.ts";
import { useLayoutWidth } from "./panes/use-layout-width.ts";
import type { NextStepsProps } from "./submit/next-steps.tsx";
import type { SubmissionList } from "./submit/submission-answer.ts";
import { WorkbenchBody } from "./workbench-body.tsx";

/** What the server knows of the learner's work on this exercise. */
export interface OwnWork {
  readonly userId: string;
  readonly draft: ServerDraft | null;
  readonly history: SubmissionList;
  readonly hints: HintList;
}

export interface WorkbenchProps {
  readonly exercise: PublicEntry;
  readonly section: { readonly title: string; readonly href: string | null };
  readonly statement: ReactNode;
  /** Null for a visitor, who may read and Run. */
  readonly own: OwnWork | null;
  readonly next: NextStepsProps;
}

/**
 * The task as the server sends it, readable as it is; then, where there is JavaScript, the workbench.
 * Its draft lives in the browser's storage, so it cannot be rendered anywhere else.
 */
export function Workbench(props: WorkbenchProps) {
  const width = useLayoutWidth();
  if (width !== null) return <WorkbenchBody {...props} width={width} />;
  return (
    <div className="p-4">
      <h1 className="heading mb-4 text-2xl">{props.exercise.title}</h1>
      {props.statement}
    </div>
  );
}
