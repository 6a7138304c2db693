import type { DraftState, SaveState, ServerDraft } from "./draft-state.ts";

/** The copy that this browser keeps of every keystroke. */
export interface LocalDraft {
  readonly source: string;
  readonly baseRevision: number;
  /** Whether the server had this very text when it was written. */
  readonly synced: boolean;
}

interface Found {
  readonly starter: string;
  /** The server's copy; null where there is none or nobody is signed in. */
  readonly server: ServerDraft | null;
  readonly local: LocalDraft | null;
  readonly signedIn: boolean;
}

/** What the editor opens with: nothing typed is dropped, and nothing newer is overwritten. */
export function openDraft({ starter, server, local, signedIn }: Found): DraftState {
  const base = server?.revision ?? 0;
  if (local === null) {
    const source = server?.source ?? starter;
    return state(source, base, signedIn ? { kind: "saved" } : { kind: "local" });
  }
  if (!signedIn) return state(local.source, local.baseRevision, { kind: "local" });
  if (server === null)
    return state(
      local.source,
      0,
      local.source === starter ? { kind: "saved" } : { kind: "edited" },
    );
  if (local.source === server.source) return state(local.source, base, { kind: "saved" });
  if (local.synced) return state(server.source, base, { kind: "saved" });
  if (local.baseRevision === base) return state(local.source, base, { kind: "edited" });
  return state(local.source, local.baseRevision, {
    kind: "rivalled",
    rival: { ...server, from: "server" },
  });
}

function state(source: string, baseRevision: number, save: SaveState): DraftState {
  return { source, baseRevision, shared: source, save, replacement: { count: 0, source } };
}
