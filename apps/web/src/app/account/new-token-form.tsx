"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { z } from "zod/mini";
import { ApiForm } from "@/components/api-form.tsx";
import { CopyButton } from "@/components/copy-button.tsx";
import { Notice } from "@/components/notice.tsx";
import { TextField } from "@/components/text-field.tsx";

const Made = z.object({ token: z.string() });

export function NewTokenForm() {
  const router = useRouter();
  const [token, setToken] = useState<string | null>(null);
  return (
    <div className="flex flex-col gap-6">
      {token === null ? null : <FreshToken token={token} />}
      <ApiForm
        method="POST"
        path="/api/v1/tokens"
        fields={["name"]}
        action="Make a token"
        look="outlined"
        clears
        parse={(json) => Made.parse(json)}
        onDone={(made) => {
          setToken(made.token);
          router.refresh();
        }}
      >
        <TextField
          name="name"
          label="What it is for"
          hint="So that you know later which one to revoke."
          maxLength={80}
          autoComplete="off"
          required
        />
      </ApiForm>
    </div>
  );
}

/** Shown once: the server keeps only a fingerprint. */
function FreshToken({ token }: { readonly token: string }) {
  return (
    <div className="flex max-w-xl flex-col gap-3">
      <Notice tone="positive">
        Your new token. Copy it now: it is shown this once and kept nowhere.
      </Notice>
      <p className="bg-raised px-3 py-2 font-mono text-sm [overflow-wrap:anywhere]">{token}</p>
      <div>
        <CopyButton text={token}>Copy the token</CopyButton>
      </div>
    </div>
  );
}
