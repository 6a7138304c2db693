import { describe, expect, test } from "vitest";
import { Problem } from "../http/problem.ts";
import { createLimiter } from "../limiter.ts";
import { limits } from "../limits.ts";
import { type AuthBorder, handleAuthRequest } from "./handle-auth-request.ts";

const ours = "http://localhost:3000";

function server(settings: Partial<AuthBorder["settings"]> = {}, isFirstAccount = false) {
  const seen: { path: string; body: string }[] = [];
  const border: AuthBorder = {
    auth: {
      async handler(request) {
        seen.push({ path: new URL(request.url).pathname, body: await request.text() });
        return new Response(null, { status: 401 });
      },
    },
    limiter: createLimiter(),
    settings: { signUp: "open", trustedOrigins: [ours], ...settings },
    isFirstAccount: async () => isFirstAccount,
  };
  return { border, seen };
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Request {
  return new Request(`${ours}/api/auth${path}`, {
    method: "POST",
    headers: { origin: ours, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

async function statusOf({ border }: ReturnType<typeof server>, request: Request): Promise<number> {
  try {
    return (await handleAuthRequest(border, request)).status;
  } catch (error) {
    if (error instanceof Problem) return error.status;
    throw error;
  }
}

const credentials = { email: "ada@school.test", password: "wrong" };

describe("a request about accounts", () => {
  test("reaches Better Auth with its body", async () => {
    const running = server();
    expect(await statusOf(running, post("/sign-in/email", credentials))).toBe(401);
    expect(running.seen).toEqual([
      { path: "/api/auth/sign-in/email", body: JSON.stringify(credentials) },
    ]);
  });

  test.each(["/sign-in/social", "/delete-user", "/set-password", "/ok", "/__proto__", "/toString"])(
    "for what Gradus does not use is not there: %s",
    async (path) => {
      const running = server();
      expect(await statusOf(running, post(path, {}))).toBe(404);
      expect(running.seen).toEqual([]);
    },
  );

  test("from another site is refused before any password is looked at", async () => {
    const running = server();
    const request = post("/sign-in/email", credentials, { origin: "https://evil.test" });
    expect(await statusOf(running, request)).toBe(403);
    expect(running.seen).toEqual([]);
  });

  test("that no form of ours sends is refused", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    expect(await statusOf(server(), post("/sign-in/email", credentials, form))).toBe(415);
    const long = { ...credentials, password: "x".repeat(5_000) };
    expect(await statusOf(server(), post("/sign-in/email", long))).toBe(413);
  });

  test("is refused after too many wrong passwords, whatever address the client claims", async () => {
    const running = server();
    const attempt = (i: number) =>
      statusOf(running, post("/sign-in/email", credentials, { "x-forwarded-for": `10.0.0.${i}` }));
    const statuses = [];
    for (let i = 0; i <= limits.signIn.points; i += 1) statuses.push(await attempt(i));
    expect(statuses.slice(0, -1).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe("where sign-up is closed", () => {
  test("nobody makes an account", async () => {
    const running = server({ signUp: "closed" });
    expect(await statusOf(running, post("/sign-up/email", credentials))).toBe(403);
    expect(running.seen).toEqual([]);
  });

  test("but the first, who becomes the owner", async () => {
    const running = server({ signUp: "closed" }, true);
    expect(await statusOf(running, post("/sign-up/email", credentials))).toBe(401);
    expect(running.seen).toHaveLength(1);
  });
});
