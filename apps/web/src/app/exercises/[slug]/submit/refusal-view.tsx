"use client";

import { useEffect, useState } from "react";
import { Button, ButtonLink } from "@/components/button.tsx";
import type { Refusal } from "./refusal.ts";

interface RefusalViewProps {
  readonly refusal: Refusal;
  readonly signInHref: string;
  readonly onSubmitAgain: () => void;
}

/** Why nothing was submitted, and what to do next. The code is safe in every case. */
export function RefusalView({ refusal, signInHref, onSubmitAgain }: RefusalViewProps) {
  switch (refusal.kind) {
    case "signed_out":
      return (
        <Reason title="Sign in to submit">
          <p>Your code is kept in this browser and will be here when you are back.</p>
          <ButtonLink href={signInHref} className="mt-3">
            Sign in
          </ButtonLink>
        </Reason>
      );
    case "too_often":
      return (
        <Reason title="Too many submissions at once">
          <p>{refusal.detail}</p>
          <Countdown key={refusal.retryAt} until={refusal.retryAt} onSubmitAgain={onSubmitAgain} />
        </Reason>
      );
    case "too_large":
      return (
        <Reason title="The program is too long">
          <p>A submission has at most 64 kB. Take out data and comments that it does not need.</p>
        </Reason>
      );
    case "unreachable":
      return (
        <Reason title="The server could not be reached">
          <p>
            Your code is kept in this browser. If the first try did arrive after all, it is not
            counted twice.
          </p>
          <Button className="mt-3" onClick={onSubmitAgain}>
            Send again
          </Button>
        </Reason>
      );
    case "refused":
      return (
        <Reason title="Not submitted">
          <p>{refusal.detail}</p>
          <Button className="mt-3" onClick={onSubmitAgain}>
            Try again
          </Button>
        </Reason>
      );
  }
}

function Reason({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className="border-l-2 border-ink pl-4 leading-relaxed">
      <h2 className="heading mb-1 text-xl">{title}</h2>
      {children}
    </div>
  );
}

function Countdown({
  until,
  onSubmitAgain,
}: {
  readonly until: number;
  readonly onSubmitAgain: () => void;
}) {
  const [left, setLeft] = useState(() => secondsUntil(until));
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsUntil(until)), 500);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <Button className="tabular mt-3" disabled={left > 0} onClick={onSubmitAgain}>
      {left > 0 ? `Submit again in ${left} s` : "Submit again"}
    </Button>
  );
}

function secondsUntil(moment: number): number {
  return Math.max(0, Math.ceil((moment - Date.now()) / 1_000));
}
