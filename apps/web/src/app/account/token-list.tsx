"use client";

import type { TokenSummary } from "@gradus/db";
import { useRouter } from "next/navigation";
import { ConfirmButton } from "@/components/confirm-button.tsx";
import { callApi, nothing } from "@/lib/api.ts";
import { momentText } from "@/lib/relative-time.ts";

export function TokenList({ tokens }: { readonly tokens: readonly TokenSummary[] }) {
  if (tokens.length === 0) return null;
  return (
    <ul className="mb-8 max-w-3xl">
      {tokens.map((token) => (
        <li
          key={token.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-hairline py-3 last:border-b"
        >
          <span>
            <bdi className="font-medium">{token.name}</bdi>
            <span className="block text-sm text-muted">{history(token)}</span>
          </span>
          <Revoke token={token} />
        </li>
      ))}
    </ul>
  );
}

function Revoke({ token }: { readonly token: TokenSummary }) {
  const router = useRouter();
  async function revoke() {
    await callApi({ method: "DELETE", path: `/api/v1/tokens/${token.id}` }, nothing);
    router.refresh();
  }
  return (
    <ConfirmButton
      look="quiet"
      title="Revoke this token?"
      explanation={`Programs that use “${token.name}” are refused from now on. What they submitted stays.`}
      confirm="Revoke the token"
      onConfirm={revoke}
    >
      Revoke<span className="sr-only"> {token.name}</span>
    </ConfirmButton>
  );
}

function history({ createdAt, lastUsedAt, expiresAt }: TokenSummary): string {
  const used = lastUsedAt === null ? "never used" : `last used ${momentText(lastUsedAt)}`;
  const ends = expiresAt === null ? "" : `, ends ${momentText(expiresAt)}`;
  return `made ${momentText(createdAt)}, ${used}${ends}`;
}
