import "server-only";
import type { TokenSummary } from "@gradus/db";
import { z } from "zod";
import { DisplayName } from "../auth/account-rules.ts";
import { operation } from "../http/operation.ts";
import { ById, Id, Timestamp, timestamp, timestampOrNull } from "./values.ts";

const TokenView = z
  .object({
    id: Id,
    name: z.string(),
    createdAt: Timestamp,
    lastUsedAt: Timestamp.nullable(),
    expiresAt: Timestamp.nullable(),
  })
  .meta({ id: "Token" });

export const listOwnTokens = operation({
  method: "GET",
  path: "/api/v1/tokens",
  summary: "One's own tokens, without what opens anything",
  access: "user",
  limit: "read",
  success: {
    status: 200,
    description: "The tokens, the newest first",
    schema: z.object({ items: z.array(TokenView) }),
  },
});

export const makeToken = operation({
  method: "POST",
  path: "/api/v1/tokens",
  summary: "Make a token with which a program acts as oneself",
  access: "user",
  limit: "write",
  body: z
    .strictObject({ name: DisplayName, expiresAt: Timestamp.optional() })
    .meta({ id: "NewToken" }),
  success: {
    status: 201,
    description: "The token, shown this once",
    schema: z.object({ token: z.string().meta({ example: "grd_…" }) }),
  },
});

export const dropToken = operation({
  method: "DELETE",
  path: "/api/v1/tokens/{id}",
  summary: "Revoke one of one's own tokens",
  access: "user",
  limit: "write",
  params: ById,
  success: { status: 204, description: "It opens nothing from now on" },
  problems: { 404: "It is not there, or not one's own." },
});

export function tokenView(token: TokenSummary): z.infer<typeof TokenView> {
  const { id, name, createdAt, lastUsedAt, expiresAt } = token;
  return {
    id,
    name,
    createdAt: timestamp(createdAt),
    lastUsedAt: timestampOrNull(lastUsedAt),
    expiresAt: timestampOrNull(expiresAt),
  };
}
