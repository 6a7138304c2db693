"use client";

import { useState } from "react";
import { Button } from "@/components/button.tsx";
import { Notice } from "@/components/notice.tsx";
import { ApiProblem, callApi, nothing, sentenceFor } from "@/lib/api.ts";

interface TakeOwnershipProps {
  readonly token: string;
  readonly email: string;
}

export function TakeOwnership({ token, email }: TakeOwnershipProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function take() {
    setBusy(true);
    setProblem(null);
    try {
      await callApi({ method: "POST", path: "/api/v1/ownership", body: { token } }, nothing);
      window.location.assign("/teach");
    } catch (error) {
      setProblem(refusal(error));
      setBusy(false);
    }
  }

  return (
    <div className="flex flex-col gap-6">
      {problem === null ? null : <Notice tone="negative">{problem}</Notice>}
      <p className="text-muted">
        You are signed in as <span className="text-ink">{email}</span>.
      </p>
      <Button look="filled" busy={busy} onClick={() => void take()} className="self-start">
        Become the owner
      </Button>
    </div>
  );
}

function refusal(error: unknown): string {
  return error instanceof ApiProblem && error.status === 404
    ? "This link opens nothing any more: it was used, a newer one was printed, or there is an owner. A server without an owner prints a new link each time it starts."
    : sentenceFor(error);
}
