"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/button.tsx";
import { ConfirmButton } from "@/components/confirm-button.tsx";
import { CopyButton } from "@/components/copy-button.tsx";
import { Dialog } from "@/components/dialog.tsx";
import { callApi, nothing } from "@/lib/api.ts";

interface JoinCodePanelProps {
  readonly classroomId: string;
  readonly classroomName: string;
  readonly code: string;
  /** The whole address that joins: what is copied. */
  readonly link: string;
}

/** The code of a class, to be read from the last row, copied, or replaced. */
export function JoinCodePanel({ classroomId, classroomName, code, link }: JoinCodePanelProps) {
  const router = useRouter();
  const [large, setLarge] = useState(false);

  async function rotate() {
    await callApi(
      { method: "POST", path: `/api/v1/classrooms/${classroomId}/join-code`, body: {} },
      nothing,
    );
    router.refresh();
  }

  return (
    <section aria-labelledby="join-code-title">
      <h2 id="join-code-title" className="eyebrow">
        Code to join
      </h2>
      <p className="mt-1 font-mono text-[clamp(1.75rem,8vw,3.25rem)] leading-tight tracking-wide whitespace-nowrap">
        {code}
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <CopyButton text={link}>Copy the link</CopyButton>
        <Button onClick={() => setLarge(true)}>Show it large</Button>
        <ConfirmButton
          look="quiet"
          title="Replace the code?"
          explanation="The code and the link you gave out stop working at once. Who is in the class stays in it."
          confirm="Replace the code"
          onConfirm={rotate}
        >
          Replace the code
        </ConfirmButton>
      </div>
      <Dialog wide title={classroomName} open={large} onOpenChange={setLarge}>
        <p className="font-serif text-[clamp(1rem,3vw,2rem)] text-muted">{shortAddress(link)}</p>
        <p className="mt-2 font-mono text-[clamp(1.6rem,12.5vw,16rem)] leading-none whitespace-nowrap">
          {code}
        </p>
      </Dialog>
    </section>
  );
}

/** The address to type into a browser, up to the code. */
function shortAddress(link: string): string {
  return link.replace(/^https?:\/\//, "").replace(/\/[^/]*$/, "");
}
