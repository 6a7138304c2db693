"use client";

import { useState } from "react";
import { sentenceFor } from "@/lib/api.ts";
import type { SubmissionLine, SubmissionList } from "../submit/submission-answer.ts";
import { listSubmissions } from "../submit/submission-calls.ts";

export interface History {
  /** Newest first. */
  readonly lines: readonly SubmissionLine[];
  readonly hasMore: boolean;
  readonly problem: string | null;
  readonly loadMore: () => void;
  /** Asks again from the newest on. */
  readonly refresh: () => void;
}

const none: SubmissionList = { items: [], nextCursor: null };

/** The learner's own submissions to one exercise; `initial` came with the page. */
export function useHistory(slug: string, initial: SubmissionList | null): History {
  const [list, setList] = useState(initial ?? none);
  const [problem, setProblem] = useState<string | null>(null);

  async function load(cursor: string | null) {
    try {
      const page = await listSubmissions(slug, cursor);
      setList((known) => ({
        items: cursor === null ? page.items : [...known.items, ...page.items],
        nextCursor: page.nextCursor,
      }));
      setProblem(null);
    } catch (error) {
      setProblem(sentenceFor(error));
    }
  }

  return {
    lines: list.items,
    hasMore: list.nextCursor !== null,
    problem,
    loadMore: () => void load(list.nextCursor),
    refresh: () => void load(null),
  };
}
