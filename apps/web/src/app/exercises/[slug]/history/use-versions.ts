"use client";

import { useMemo, useState } from "react";
import { sentenceFor } from "@/lib/api.ts";
import type { KeptText } from "../draft/kept-texts.ts";
import type { SubmissionAnswer, SubmissionLine } from "../submit/submission-answer.ts";
import { getSubmission } from "../submit/submission-calls.ts";
import type { ComparedText } from "./compare-dialog.tsx";
import { type Version, versionsOf } from "./version.ts";

interface Compared {
  readonly before: ComparedText;
  readonly after: ComparedText;
}

/** The texts of the past, read when they are wanted. */
export function useVersions(
  lines: readonly SubmissionLine[],
  kept: readonly KeptText[],
  inEditor: string,
) {
  const [compared, setCompared] = useState<Compared | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const versions = useMemo(() => versionsOf(lines, kept), [lines, kept]);

  async function attempt(action: () => Promise<void>) {
    setProblem(null);
    try {
      await action();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
  }

  return {
    versions,
    compared,
    problem,
    close: () => setCompared(null),
    open: (id: string, show: (answer: SubmissionAnswer) => void) =>
      void attempt(async () => show(await getSubmission(id))),
    read: (version: Version, use: (source: string) => void) =>
      void attempt(async () => use(await sourceOf(version))),
    compare: ([older, newer]: readonly [Version, Version]) =>
      void attempt(async () => {
        const [before, after] = await Promise.all([sourceOf(older), sourceOf(newer)]);
        setCompared({
          before: { title: timeOf(older), source: before },
          after: { title: timeOf(newer), source: after },
        });
      }),
    compareWithEditor: (version: Version) =>
      void attempt(async () => {
        const before = { title: timeOf(version), source: await sourceOf(version) };
        setCompared({ before, after: { title: "the editor", source: inEditor } });
      }),
    compareTexts: (before: string, text: string, after: string, other: string) =>
      setCompared({
        before: { title: before, source: text },
        after: { title: after, source: other },
      }),
  };
}

async function sourceOf(version: Version): Promise<string> {
  return version.kind === "kept" ? version.source : (await getSubmission(version.id)).source;
}

function timeOf({ at }: Version): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" });
}
