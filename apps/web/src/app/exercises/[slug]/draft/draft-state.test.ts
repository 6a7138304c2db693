import { describe, expect, test } from "vitest";
import { type DraftEvent, draftReducer, type DraftState } from "./draft-state.ts";

const start: DraftState = {
  source: "a",
  baseRevision: 3,
  shared: "a",
  save: { kind: "saved" },
  replacement: { count: 0, source: "a" },
};

const after = (state: DraftState, ...events: readonly DraftEvent[]) =>
  events.reduce(draftReducer, state);

describe("typing", () => {
  test("is sent when the learner pauses, and counted as saved when the server has it", () => {
    const saving = after(start, { kind: "typed", source: "ab" }, { kind: "save_due" });
    expect(saving.save).toEqual({ kind: "saving", sent: "ab" });
    const saved = after(saving, { kind: "saved", draft: { source: "ab", revision: 4 } });
    expect(saved).toMatchObject({ baseRevision: 4, save: { kind: "saved" } });
  });

  test("during a save leaves the newer text to be sent, on the new revision", () => {
    const state = after(
      start,
      { kind: "typed", source: "ab" },
      { kind: "save_due" },
      { kind: "typed", source: "abc" },
      { kind: "saved", draft: { source: "ab", revision: 4 } },
    );
    expect(state).toMatchObject({ source: "abc", baseRevision: 4, save: { kind: "edited" } });
  });

  test("never replaces what stands in the editor", () => {
    expect(after(start, { kind: "typed", source: "ab" }).replacement.count).toBe(0);
  });

  test("of a visitor stays in this browser", () => {
    const state = after(start, { kind: "signed_out" }, { kind: "typed", source: "ab" });
    expect(after(state, { kind: "save_due" }).save).toEqual({ kind: "local" });
  });
});

describe("a server that cannot be reached", () => {
  test("leaves the text offline, and the next try sends what stands there then", () => {
    const offline = after(
      start,
      { kind: "typed", source: "ab" },
      { kind: "save_due" },
      { kind: "unreachable" },
    );
    expect(offline.save).toEqual({ kind: "offline" });
    expect(after(offline, { kind: "save_due" }).save).toEqual({ kind: "saving", sent: "ab" });
  });
});

describe("a draft that was edited elsewhere", () => {
  const rivalled = after(
    start,
    { kind: "typed", source: "mine" },
    { kind: "save_due" },
    { kind: "refused_as_stale", draft: { source: "theirs", revision: 7 } },
  );

  test("changes nothing until the learner has chosen", () => {
    expect(rivalled.source).toBe("mine");
    const later = after(rivalled, { kind: "typed", source: "mine too" }, { kind: "save_due" });
    expect(later.save.kind).toBe("rivalled");
    expect(later.source).toBe("mine too");
  });

  test("is put into the editor when theirs is taken", () => {
    const state = after(rivalled, { kind: "take_theirs" });
    expect(state).toMatchObject({ source: "theirs", baseRevision: 7, save: { kind: "saved" } });
    expect(state.replacement).toEqual({ count: 1, source: "theirs" });
  });

  test("is replaced knowingly when mine is kept", () => {
    const state = after(rivalled, { kind: "keep_mine" }, { kind: "save_due" });
    expect(state).toMatchObject({ baseRevision: 7, save: { kind: "saving", sent: "mine" } });
  });

  test("is no rival where both wrote the same", () => {
    const state = after(
      start,
      { kind: "typed", source: "same" },
      { kind: "save_due" },
      { kind: "refused_as_stale", draft: { source: "same", revision: 7 } },
    );
    expect(state).toMatchObject({ baseRevision: 7, save: { kind: "saved" } });
  });
});

describe("another tab", () => {
  test("is followed where it goes on from the text of this one", () => {
    const state = after(start, { kind: "tab_typed", source: "ab", basedOn: "a" });
    expect(state).toMatchObject({ source: "ab", shared: "ab", replacement: { count: 1 } });
  });

  test("is a rival where both were typed in", () => {
    const state = after(
      start,
      { kind: "typed", source: "ax" },
      { kind: "tab_typed", source: "ab", basedOn: "a" },
    );
    expect(state.source).toBe("ax");
    expect(state.save).toEqual({
      kind: "rivalled",
      rival: { source: "ab", revision: 3, from: "tab" },
    });
  });

  test("that saved the same text saved this one, too", () => {
    const state = after(
      start,
      { kind: "tab_typed", source: "ab", basedOn: "a" },
      { kind: "tab_saved", draft: { source: "ab", revision: 4 } },
    );
    expect(state).toMatchObject({ baseRevision: 4, save: { kind: "saved" } });
  });

  test("gets a text that goes on from its own once mine was kept", () => {
    const kept = after(
      start,
      { kind: "typed", source: "ax" },
      { kind: "tab_typed", source: "ab", basedOn: "a" },
      { kind: "keep_mine" },
    );
    expect(kept.shared).toBe("ab");
  });
});

describe("an answer that comes late", () => {
  test("does not turn the revision back", () => {
    const state = after(start, { kind: "saved", draft: { source: "a", revision: 2 } });
    expect(state).toEqual(start);
  });
});
