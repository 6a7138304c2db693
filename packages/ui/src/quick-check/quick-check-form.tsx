"use client";

import { type ReactNode, useId, useState } from "react";
import { parseNumber } from "../figures/controls/parse-number.ts";
import { type Judgement, judgeAnswer } from "./judge-answer.ts";

export interface Mistake {
  readonly value: number;
  readonly feedback: ReactNode;
}

interface QuickCheckFormProps {
  readonly answer: number;
  readonly mistakes: readonly Mistake[];
  readonly praise: ReactNode;
}

type Reply = Judgement | { readonly kind: "unreadable" };

/** The answer field of a quick check. Nothing is recorded. */
export function QuickCheckForm({ answer, mistakes, praise }: QuickCheckFormProps) {
  const [text, setText] = useState("");
  const [reply, setReply] = useState<Reply>();
  const replyId = useId();
  const check = (): void => {
    const given = parseNumber(text);
    setReply(given === undefined ? { kind: "unreadable" } : judgeAnswer(given, answer, mistakes));
  };
  return (
    <form
      className="quick-check-form"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <input
        aria-label="your answer"
        aria-describedby={replyId}
        autoComplete="off"
        size={10}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setReply(undefined);
        }}
      />
      <button type="submit">Check</button>
      <div
        id={replyId}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output can't hold paragraphs
        role="status"
        className="quick-check-reply"
        data-kind={reply?.kind}
      >
        {reply && sentence(reply, mistakes, praise)}
      </div>
    </form>
  );
}

function sentence(reply: Reply, mistakes: readonly Mistake[], praise: ReactNode): ReactNode {
  switch (reply.kind) {
    case "right":
      return praise;
    case "known-mistake":
      return mistakes[reply.index]?.feedback;
    case "wrong-sign":
      return <p>The size is right; look at the sign.</p>;
    case "close":
      return <p>Close. Carry the calculation to four digits.</p>;
    case "wrong":
      return <p>Not this number. Write the formula down with the numbers in it, then compute.</p>;
    case "unreadable":
      return <p>Write a number, such as 6.1, −0.2, 1/3 or 1e-5.</p>;
  }
}
