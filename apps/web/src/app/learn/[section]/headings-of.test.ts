import { createElement, Fragment } from "react";
import { describe, expect, test } from "vitest";
import { headingsOf } from "./headings-of.ts";

const lesson = createElement(
  Fragment,
  null,
  createElement("p", { key: 1 }, "An opening."),
  createElement(
    "h2",
    { key: 2, id: "the-slope" },
    "The slope of ",
    createElement("em", null, "x²"),
  ),
  createElement("h3", { key: 3, id: "detail" }, "A detail"),
  createElement("h2", { key: 4, id: "the-end" }, "The end"),
);

describe("headingsOf", () => {
  test("lists the second-level headings with their anchors and plain text", () => {
    expect(headingsOf(lesson)).toEqual([
      { id: "the-slope", text: "The slope of x²" },
      { id: "the-end", text: "The end" },
    ]);
  });

  test("is empty where there is no lesson", () => {
    expect(headingsOf(undefined)).toEqual([]);
  });
});
