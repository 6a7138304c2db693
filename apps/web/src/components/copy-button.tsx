"use client";

import { useState } from "react";
import { Button, type ButtonLook } from "./button.tsx";

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, on the button: "Copy the link". */
  readonly children: string;
  readonly look?: ButtonLook;
}

type State = "ready" | "copied" | "failed";

const words: Record<Exclude<State, "ready">, string> = {
  copied: "Copied",
  failed: "Select it and press Ctrl+C",
};

/** Puts a text on the clipboard and says so; where the browser forbids it, says what to do instead. */
export function CopyButton({ text, children, look = "outlined" }: CopyButtonProps) {
  const [state, setState] = useState<State>("ready");

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("failed");
    }
    window.setTimeout(() => setState("ready"), 2500);
  }

  return (
    <Button look={look} onClick={() => void copy()}>
      <span aria-live="polite">{state === "ready" ? children : words[state]}</span>
    </Button>
  );
}
