"use client";

import { useState } from "react";
import { z } from "zod/mini";
import { Button, ButtonLink } from "@/components/button.tsx";
import { Notice } from "@/components/notice.tsx";
import { ApiProblem, callApi, sentenceFor } from "@/lib/api.ts";

const Joined = z.object({ name: z.string(), role: z.nullable(z.string()) });
type Joined = z.infer<typeof Joined>;

export function JoinClass({ code }: { readonly code: string }) {
  const [joined, setJoined] = useState<Joined | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function join() {
    setBusy(true);
    setProblem(null);
    try {
      const request = { method: "POST", path: "/api/v1/classrooms/join", body: { code } } as const;
      setJoined(await callApi(request, (json) => Joined.parse(json)));
    } catch (error) {
      setProblem(refusal(error));
    } finally {
      setBusy(false);
    }
  }

  if (joined !== null) return <InTheClass joined={joined} />;
  return (
    <div className="flex flex-col gap-6">
      {problem === null ? null : <Notice tone="negative">{problem}</Notice>}
      <Button look="filled" busy={busy} onClick={() => void join()} className="self-start">
        Join this class
      </Button>
    </div>
  );
}

function InTheClass({ joined }: { readonly joined: Joined }) {
  return (
    <div className="flex flex-col gap-6">
      <Notice tone="positive">
        You are in <bdi className="font-medium">{joined.name}</bdi>
        {joined.role === "learner" ? "." : ", as before, with the place you had."}
      </Notice>
      <ButtonLink look="filled" href="/learn" className="self-start">
        Open the course
      </ButtonLink>
    </div>
  );
}

function refusal(error: unknown): string {
  return error instanceof ApiProblem && error.status === 404
    ? "No class has this code now. Codes change: ask your instructor for the current one."
    : sentenceFor(error);
}
