/** The keys of the workbench. `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export const commands = {
  run: { keys: ["mod", "Enter"], does: "Run on the examples and your own calls; not recorded" },
  submit: { keys: ["mod", "Shift", "Enter"], does: "Submit; recorded" },
  save: { keys: ["mod", "S"], does: "Save and format; never submits" },
} as const;

export type Command = keyof typeof commands;

type Key = (typeof commands)[Command]["keys"][number];

export interface Platform {
  readonly isMac: boolean;
}

export function platformOf(userAgent: string): Platform {
  return { isMac: /Macintosh|Mac OS X|iPhone|iPad/.test(userAgent) };
}

/** As printed on the keys of this machine. */
export function keyLabels(command: Command, { isMac }: Platform): readonly string[] {
  return commands[command].keys.map((key) => labelOf(key, isMac));
}

function labelOf(key: Key, isMac: boolean): string {
  switch (key) {
    case "mod":
      return isMac ? "⌘" : "Ctrl";
    case "Shift":
      return isMac ? "⇧" : "Shift";
    case "Enter":
      return isMac ? "↩" : "Enter";
    case "S":
      return key;
  }
}

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The command that a key press means, if any. */
export function commandOf(press: KeyPress, { isMac }: Platform): Command | null {
  const isMod = isMac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  if (!isMod || press.altKey) return null;
  if (press.key === "Enter") return press.shiftKey ? "submit" : "run";
  return press.key.toLowerCase() === "s" && !press.shiftKey ? "save" : null;
}
