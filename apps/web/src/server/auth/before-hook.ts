import "server-only";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { z } from "zod";
import { DisplayName } from "./account-rules.ts";

const Body = z.record(z.string(), z.unknown()).catch({});

/** What Better Auth would let pass: names of any content, other sessions that outlive a password. */
export const beforeHook = createAuthMiddleware(async ({ path, body: received }) => {
  const body = Body.parse(received);
  switch (path) {
    case "/sign-up/email":
      return { context: { body: { ...body, name: checkedName(body["name"]) } } };
    case "/update-user":
      if (body["name"] === undefined) return undefined;
      return { context: { body: { ...body, name: checkedName(body["name"]) } } };
    case "/change-password":
      return { context: { body: { ...body, revokeOtherSessions: true } } };
    default:
      return undefined;
  }
});

function checkedName(name: unknown): string {
  const parsed = DisplayName.safeParse(name);
  if (parsed.success) return parsed.data;
  throw new APIError("UNPROCESSABLE_ENTITY", {
    code: "INVALID_NAME",
    message: parsed.error.issues.map((issue) => issue.message).join(" "),
  });
}
