"use client";

import { useCallback, useEffect, useState } from "react";
import { sentenceFor } from "@/lib/api.ts";
import type { SubmissionLine } from "../submit/submission-answer.ts";
import { listSubmissions } from "../submit/submission-calls.ts";

export interface History {
  /** Newest first; null until they are known. */
  readonly lines: readonly SubmissionLine[] | null;
  readonly hasMore: boolean;
  readonly problem: string | null;
  readonly loadMore: () => void;
  /** Asks again from the newest on. */
  readonly refresh: () => void;
}

/** The learner's own submissions to one exercise. */
export function useHistory(slug: string, isSignedIn: boolean): History {
  const [lines, setLines] = useState<readonly SubmissionLine[] | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const load = useCallback(
    async (from: string | null) => {
      try {
        const { items, nextCursor } = await listSubmissions(slug, from);
        setLines((known) => (from === null ? items : [...(known ?? []), ...items]));
        setCursor(nextCursor);
        setProblem(null);
      } catch (error) {
        setProblem(sentenceFor(error));
      }
    },
    [slug],
  );

  useEffect(() => {
    if (isSignedIn) void load(null);
  }, [isSignedIn, load]);

  return {
    lines,
    hasMore: cursor !== null,
    problem,
    loadMore: () => void load(cursor),
    refresh: useCallback(() => void load(null), [load]),
  };
}
