"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import { callApi, sentenceFor } from "@/lib/api.ts";

const Hint = z.object({ number: z.number().int().positive(), text: z.string() });
const HintList = z.object({ total: z.number().int().nonnegative(), items: z.array(Hint) });
type HintList = z.infer<typeof HintList>;

export interface Hints {
  /** Null until they are known. */
  readonly list: HintList | null;
  readonly isOpening: boolean;
  readonly problem: string | null;
  readonly openNext: () => void;
}

/** The hints of an exercise that this learner has opened, and the way to the next one. */
export function useHints(slug: string, isSignedIn: boolean): Hints {
  const path = `/api/v1/exercises/${slug}/hints` as const;
  const [list, setList] = useState<HintList | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (!isSignedIn) return;
    const controller = new AbortController();
    callApi({ method: "GET", path, signal: controller.signal }, (json) =>
      HintList.parse(json),
    ).then(setList, (error: unknown) => {
      if (!controller.signal.aborted) setProblem(sentenceFor(error));
    });
    return () => controller.abort();
  }, [path, isSignedIn]);

  async function openNext() {
    const number = (list?.items.length ?? 0) + 1;
    setIsOpening(true);
    setProblem(null);
    try {
      const hint = await callApi({ method: "POST", path, body: { number } }, (json) =>
        Hint.parse(json),
      );
      setList((known) => known && { ...known, items: [...known.items, hint] });
    } catch (error) {
      setProblem(sentenceFor(error));
    } finally {
      setIsOpening(false);
    }
  }

  return { list, isOpening, problem, openNext: () => void openNext() };
}
