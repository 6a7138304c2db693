import { describe, expect, test } from "vitest";
import { menuStep } from "./menu-step.ts";

const labels = ["Join a class", "Account", "People and server", "Sign out"];

describe("the keys of a menu", () => {
  test.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 3, 0],
    ["ArrowDown", -1, 0],
    ["ArrowUp", 2, 1],
    ["ArrowUp", 0, 3],
    ["ArrowUp", -1, 3],
    ["Home", 2, 0],
    ["End", 0, 3],
  ])("%s leads from item %i to item %i", (key, from, to) => {
    expect(menuStep(key, from, labels)).toBe(to);
  });

  test("a letter leads to the next item that begins with it, large or small", () => {
    expect(menuStep("s", 0, labels)).toBe(3);
    expect(menuStep("A", 3, labels)).toBe(1);
  });

  test("a letter leads through the items that share it, round and round", () => {
    const planets = ["Mars", "Earth", "Mercury"];
    expect(menuStep("m", 0, planets)).toBe(2);
    expect(menuStep("m", 2, planets)).toBe(0);
  });

  test.each(["x", "Enter", " ", "Tab", "Escape", "Shift"])("%j leads nowhere", (key) => {
    expect(menuStep(key, 0, labels)).toBeNull();
  });

  test("no key leads anywhere in an empty menu", () => {
    expect(menuStep("ArrowDown", -1, [])).toBeNull();
  });
});
