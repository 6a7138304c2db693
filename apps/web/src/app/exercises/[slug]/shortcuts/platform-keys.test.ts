import { describe, expect, test } from "vitest";
import { commandOf, keyLabels, platformOf } from "./platform-keys.ts";

const mac = platformOf("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15");
const linux = platformOf("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0");
const press = { key: "", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe("keyLabels", () => {
  test("prints what stands on the keys of the machine", () => {
    expect(keyLabels("submit", linux)).toEqual(["Ctrl", "Shift", "Enter"]);
    expect(keyLabels("submit", mac)).toEqual(["⌘", "⇧", "↩"]);
  });
});

describe("commandOf", () => {
  test("tells Run from Submit by Shift", () => {
    const enter = { ...press, key: "Enter", ctrlKey: true };
    expect(commandOf(enter, linux)).toBe("run");
    expect(commandOf({ ...enter, shiftKey: true }, linux)).toBe("submit");
  });

  test("saves with S, also while caps lock is on, and never submits with it", () => {
    expect(commandOf({ ...press, key: "s", ctrlKey: true }, linux)).toBe("save");
    expect(commandOf({ ...press, key: "S", ctrlKey: true }, linux)).toBe("save");
    expect(commandOf({ ...press, key: "S", ctrlKey: true, shiftKey: true }, linux)).toBeNull();
  });

  test("listens to the key of the platform only", () => {
    expect(commandOf({ ...press, key: "Enter", ctrlKey: true }, mac)).toBeNull();
    expect(commandOf({ ...press, key: "Enter", metaKey: true }, mac)).toBe("run");
    expect(commandOf({ ...press, key: "Enter", metaKey: true }, linux)).toBeNull();
  });

  test("leaves plain keys to the editor", () => {
    expect(commandOf({ ...press, key: "Enter" }, linux)).toBeNull();
    expect(commandOf({ ...press, key: "s" }, linux)).toBeNull();
  });
});
