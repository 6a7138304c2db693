"use client";

import type { Language } from "@gradus/exercise";
import { useCallback, useReducer, useState } from "react";
import { draftReducer, type DraftState, type ServerDraft } from "./draft-state.ts";
import type { KeptText, KeptWhy } from "./kept-texts.ts";
import {
  addKeptText,
  type DraftKey,
  readKeptTexts,
  readLocalDraft,
  removeLocalDraft,
  visitor,
  writeLocalDraft,
} from "./local-store.ts";
import { openDraft } from "./open-draft.ts";
import { useLocalCopy } from "./use-local-copy.ts";
import { useServerCopy } from "./use-server-copy.ts";

interface DraftOptions {
  readonly slug: string;
  readonly language: Language;
  readonly starter: string;
  /** The account; null for a visitor. */
  readonly userId: string | null;
  readonly serverDraft: ServerDraft | null;
}

export interface Draft {
  readonly state: DraftState;
  /** False where this browser has no room for a copy: then the server's is the only one. */
  readonly isKeptLocally: boolean;
  readonly kept: readonly KeptText[];
  readonly type: (source: string) => void;
  /** Puts another text into the editor; what stood there is kept, with the reason. */
  readonly replace: (source: string, why: KeptWhy) => void;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  readonly saveNow: () => void;
}

/**
 * The text of one exercise: typed here, kept here at once and on the server when the learner pauses.
 * Runs in the browser only; the options are read once.
 */
export function useDraft(options: DraftOptions): Draft {
  const { slug, language, userId } = options;
  const [key] = useState<DraftKey>({ user: userId ?? visitor, exercise: slug, language });
  const [state, dispatch] = useReducer(draftReducer, options, (first) => openFirst(first, key));
  const [kept, setKept] = useState(() => readKeptTexts(localStorage, key));

  const isKeptLocally = useLocalCopy(key, state, dispatch);
  useServerCopy({ slug, language }, state, dispatch);

  const keep = (source: string, why: KeptWhy) =>
    setKept(addKeptText(localStorage, key, { source, keptAt: new Date().toISOString(), why }));

  return {
    state,
    isKeptLocally,
    kept,
    type: useCallback((source) => dispatch({ kind: "typed", source }), []),
    replace(source, why) {
      if (source === state.source) return;
      keep(state.source, why);
      dispatch({ kind: "replaced", source });
    },
    takeTheirs() {
      keep(state.source, "took theirs");
      dispatch({ kind: "take_theirs" });
    },
    keepMine() {
      if (state.save.kind === "rivalled") keep(state.save.rival.source, "kept mine");
      dispatch({ kind: "keep_mine" });
    },
    saveNow: useCallback(() => dispatch({ kind: "save_due" }), []),
  };
}

function openFirst({ starter, serverDraft, userId }: DraftOptions, key: DraftKey): DraftState {
  const visited = { ...key, user: visitor };
  const own = readLocalDraft(localStorage, key);
  // What a visitor typed before signing in goes along, unless the account has a text of its own here.
  const carried = userId === null || own !== null ? null : readLocalDraft(localStorage, visited);
  const state = openDraft({
    starter,
    server: serverDraft,
    local: own ?? (carried?.source === starter ? null : carried),
    signedIn: userId !== null,
  });
  const { source, baseRevision, save } = state;
  const copy = { source, baseRevision, synced: save.kind === "saved" };
  if (carried !== null && writeLocalDraft(localStorage, key, copy))
    removeLocalDraft(localStorage, visited);
  return state;
}
