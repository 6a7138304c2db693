import "server-only";
import { z } from "zod";
import { operation } from "../http/operation.ts";

export const takeOwnership = operation({
  method: "POST",
  path: "/api/v1/ownership",
  summary: "Become the owner, with the secret that a server without one prints at its start",
  access: "user",
  limit: "guess",
  body: z.strictObject({ token: z.string().min(1).max(200) }),
  success: {
    status: 200,
    description: "One is the owner now",
    schema: z.object({ role: z.literal("owner") }),
  },
  problems: { 404: "The secret is not the current one, was used, or there is an owner." },
});
