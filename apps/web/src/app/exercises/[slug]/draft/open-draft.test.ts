import { describe, expect, test } from "vitest";
import { openDraft } from "./open-draft.ts";

const starter = "start";
const server = { source: "server", revision: 5 };

describe("openDraft", () => {
  test("starts a new exercise with the starter, and there is nothing to save", () => {
    const state = openDraft({ starter, server: null, local: null, signedIn: true });
    expect(state).toMatchObject({ source: "start", baseRevision: 0, save: { kind: "saved" } });
  });

  test("goes on from the server's draft on another machine", () => {
    const state = openDraft({ starter, server, local: null, signedIn: true });
    expect(state).toMatchObject({ source: "server", baseRevision: 5, save: { kind: "saved" } });
  });

  test("brings back what was typed before a reload and sends it", () => {
    const local = { source: "typed", baseRevision: 5, synced: false };
    const state = openDraft({ starter, server, local, signedIn: true });
    expect(state).toMatchObject({ source: "typed", baseRevision: 5, save: { kind: "edited" } });
  });

  test("takes the newer draft of another machine where nothing was typed here since", () => {
    const local = { source: "old", baseRevision: 4, synced: true };
    expect(openDraft({ starter, server, local, signedIn: true }).source).toBe("server");
  });

  test("asks where both sides were typed on", () => {
    const local = { source: "typed", baseRevision: 4, synced: false };
    const state = openDraft({ starter, server, local, signedIn: true });
    expect(state.source).toBe("typed");
    expect(state.save).toEqual({ kind: "rivalled", rival: { ...server, from: "server" } });
  });

  test("carries a visitor's text into the account they sign in to", () => {
    const local = { source: "visited", baseRevision: 0, synced: false };
    const state = openDraft({ starter, server: null, local, signedIn: true });
    expect(state).toMatchObject({ source: "visited", save: { kind: "edited" } });
  });

  test("keeps a visitor's text in this browser", () => {
    const local = { source: "visited", baseRevision: 0, synced: false };
    const state = openDraft({ starter, server: null, local, signedIn: false });
    expect(state).toMatchObject({ source: "visited", save: { kind: "local" } });
  });
});
