"use client";

import { useState } from "react";
import { z } from "zod";
import { callApi, sentenceFor } from "@/lib/api.ts";

const Hint = z.object({ number: z.number().int().positive(), text: z.string() });

/** The hints that were opened, and how many there are. */
export interface HintList {
  readonly total: number;
  readonly items: readonly z.infer<typeof Hint>[];
}

export interface Hints {
  readonly list: HintList;
  readonly isOpening: boolean;
  readonly problem: string | null;
  readonly openNext: () => void;
}

const none: HintList = { total: 0, items: [] };

/** The hints of an exercise that this learner has opened, and the way to the next one. */
export function useHints(slug: string, initial: HintList | null): Hints {
  const [list, setList] = useState(initial ?? none);
  const [isOpening, setIsOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function openNext() {
    const path = `/api/v1/exercises/${slug}/hints` as const;
    setIsOpening(true);
    setProblem(null);
    try {
      const body = { number: list.items.length + 1 };
      const hint = await callApi({ method: "POST", path, body }, (json) => Hint.parse(json));
      setList((known) => ({ ...known, items: [...known.items, hint] }));
    } catch (error) {
      setProblem(sentenceFor(error));
    } finally {
      setIsOpening(false);
    }
  }

  return { list, isOpening, problem, openNext: () => void openNext() };
}
