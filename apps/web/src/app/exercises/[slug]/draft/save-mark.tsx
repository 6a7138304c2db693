import type { SaveState } from "./draft-state.ts";

const words: Readonly<Record<SaveState["kind"], string>> = {
  saved: "saved",
  edited: "saving…",
  saving: "saving…",
  offline: "offline: kept here",
  local: "kept in this browser",
  rivalled: "kept here, not sent",
};

/** Whether the text is safe, in a word. */
export function SaveMark({
  save,
  isKeptLocally,
}: {
  readonly save: SaveState;
  readonly isKeptLocally: boolean;
}) {
  const isUnkept = !isKeptLocally && save.kind !== "saved";
  return (
    <p
      className={`text-sm ${isUnkept ? "text-negative" : "text-muted"}`}
      data-save={save.kind}
      role={isUnkept ? "alert" : undefined}
    >
      {isUnkept
        ? "not kept: this browser has no room. Copy your code before you leave."
        : words[save.kind]}
    </p>
  );
}
