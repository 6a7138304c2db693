/** A draft as the server keeps it. */
export interface ServerDraft {
  readonly source: string;
  readonly revision: number;
}

/** Another text for the same exercise, written elsewhere since ours was read. */
export interface Rival extends ServerDraft {
  readonly from: "server" | "tab";
}

/** Where the text stands on its way to safety. Every keystroke is kept locally, whatever this says. */
export type SaveState =
  /** The server has exactly this text. */
  | { readonly kind: "saved" }
  /** Typed since; sent when the learner pauses. */
  | { readonly kind: "edited" }
  | { readonly kind: "saving"; readonly sent: string }
  /** The server could not be reached; tried again. */
  | { readonly kind: "offline" }
  /** Nobody is signed in: the text lives in this browser only. */
  | { readonly kind: "local" }
  /** Somebody has to choose; nothing is sent until then. */
  | { readonly kind: "rivalled"; readonly rival: Rival };

export interface DraftState {
  readonly source: string;
  /** The revision of the server's draft that the text goes back to; 0 before the first. */
  readonly baseRevision: number;
  /** The last text that the other tabs know of. */
  readonly shared: string;
  readonly save: SaveState;
  /** Set whenever the text was changed by something else than typing: the editor takes it over. */
  readonly replacement: { readonly count: number; readonly source: string };
}

export type DraftEvent =
  | { readonly kind: "typed"; readonly source: string }
  | { readonly kind: "replaced"; readonly source: string }
  | { readonly kind: "shared" }
  | { readonly kind: "save_due" }
  | { readonly kind: "saved"; readonly draft: ServerDraft }
  | { readonly kind: "refused_as_stale"; readonly draft: ServerDraft }
  | { readonly kind: "unreachable" }
  | { readonly kind: "signed_out" }
  | { readonly kind: "tab_typed"; readonly source: string; readonly basedOn: string }
  | { readonly kind: "tab_saved"; readonly draft: ServerDraft }
  | { readonly kind: "take_theirs" }
  | { readonly kind: "keep_mine" };

export function draftReducer(state: DraftState, event: DraftEvent): DraftState {
  switch (event.kind) {
    case "typed":
      return event.source === state.source
        ? state
        : { ...state, source: event.source, save: afterTyping(state.save) };
    case "replaced":
      return replace({ ...state, save: afterTyping(state.save) }, event.source);
    case "shared":
      return { ...state, shared: state.source };
    case "save_due":
      return state.save.kind === "edited" || state.save.kind === "offline"
        ? { ...state, save: { kind: "saving", sent: state.source } }
        : state;
    case "saved":
    case "tab_saved":
      return agree(state, event.draft);
    case "refused_as_stale":
      return event.draft.source === state.source
        ? agree(state, event.draft)
        : { ...state, save: { kind: "rivalled", rival: { ...event.draft, from: "server" } } };
    case "unreachable":
      return state.save.kind === "saving" ? { ...state, save: { kind: "offline" } } : state;
    case "signed_out":
      return { ...state, save: { kind: "local" } };
    case "tab_typed":
      return hear(state, event);
    case "take_theirs":
      return takeTheirs(state);
    case "keep_mine":
      return keepMine(state);
  }
}

function afterTyping(save: SaveState): SaveState {
  switch (save.kind) {
    case "saved":
    case "edited":
    case "offline":
      return { kind: "edited" };
    case "saving":
    case "local":
    case "rivalled":
      return save;
  }
}

function replace(state: DraftState, source: string): DraftState {
  return { ...state, source, replacement: { count: state.replacement.count + 1, source } };
}

/** The server holds `draft`: ours if the texts are the same, else an older state of ours. */
function agree(state: DraftState, draft: ServerDraft): DraftState {
  if (draft.revision < state.baseRevision) return state;
  if (draft.source === state.source)
    return { ...state, baseRevision: draft.revision, save: { kind: "saved" } };
  return state.save.kind === "saving" && state.save.sent === draft.source
    ? { ...state, baseRevision: draft.revision, save: { kind: "edited" } }
    : state;
}

/** A text of another tab: followed where it goes on from ours, else a rival. */
function hear(
  state: DraftState,
  { source, basedOn }: { readonly source: string; readonly basedOn: string },
): DraftState {
  if (source === state.source) return { ...state, shared: source };
  if (basedOn === state.source)
    return replace({ ...state, shared: source, save: afterTyping(state.save) }, source);
  return {
    ...state,
    save: { kind: "rivalled", rival: { source, revision: state.baseRevision, from: "tab" } },
  };
}

function takeTheirs(state: DraftState): DraftState {
  if (state.save.kind !== "rivalled") return state;
  const { rival } = state.save;
  const save: SaveState = rival.from === "server" ? { kind: "saved" } : { kind: "edited" };
  return replace(
    { ...state, baseRevision: rival.revision, shared: rival.source, save },
    rival.source,
  );
}

function keepMine(state: DraftState): DraftState {
  if (state.save.kind !== "rivalled") return state;
  const { rival } = state.save;
  // Based on the rival from now on: the next save replaces it knowingly, here and in the other tab.
  return {
    ...state,
    baseRevision: rival.revision,
    shared: rival.source,
    save: { kind: "edited" },
  };
}
