"use client";

import { useState } from "react";

/** The learner's own calls for one exercise, kept in this browser. */
export function useOwnCalls(slug: string): [text: string, change: (text: string) => void] {
  const place = `gradus.own-calls:${slug}`;
  const [text, setText] = useState(() => read(place));
  return [
    text,
    (next) => {
      setText(next);
      try {
        localStorage.setItem(place, next);
      } catch {
        // No room in this browser: the calls stay until the page is left.
      }
    },
  ];
}

function read(place: string): string {
  try {
    return localStorage.getItem(place) ?? "";
  } catch {
    return ""; // storage is closed to us: the field begins empty
  }
}
