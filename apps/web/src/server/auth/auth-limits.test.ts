import { describe, expect, test } from "vitest";
import { createLimiter } from "../limiter.ts";
import { limits } from "../limits.ts";
import { type Attempt, countAttempt, forgiveAttempts } from "./auth-limits.ts";

const signIn = (email: string, peer: string): Attempt => ({
  path: "/sign-in/email",
  peer,
  body: { email, password: "…" },
});

async function tries(attempts: readonly Attempt[]): Promise<string> {
  const limiter = createLimiter();
  for (const attempt of attempts) {
    try {
      await countAttempt(limiter, attempt);
    } catch (error) {
      return String(error);
    }
  }
  return "all let through";
}

describe("password attempts", () => {
  test("let thirty learners behind one address sign in at once", async () => {
    const learners = Array.from({ length: 30 }, (_, i) => signIn(`l${i}@school.test`, "10.0.0.1"));
    expect(await tries(learners)).toBe("all let through");
  });

  test("stop guessing at one account", async () => {
    const guesses = Array<Attempt>(limits.signIn.points + 1).fill(signIn("ada@x.test", "1.1.1.1"));
    expect(await tries(guesses)).toContain("too often");
  });

  test("count an account once, however it is written", async () => {
    const spellings = ["ada@x.test", "ADA@x.test", " Ada@X.test "];
    const guesses = Array.from({ length: limits.signIn.points + 1 }, (_, i) =>
      signIn(spellings[i % 3] ?? "", "1.1.1.1"),
    );
    expect(await tries(guesses)).toContain("too often");
  });

  test("stop guessing from ever new addresses, later", async () => {
    const guesses = Array.from({ length: limits.signInAccount.points + 1 }, (_, i) =>
      signIn("ada@x.test", `10.0.${i >> 8}.${i & 255}`),
    );
    expect(await tries(guesses)).toContain("too often");
    expect(await tries(guesses.slice(1))).toBe("all let through");
  });

  test("are forgiven by the right password", async () => {
    const limiter = createLimiter();
    const attempt = signIn("ada@x.test", "1.1.1.1");
    for (let i = 0; i < limits.signIn.points; i += 1) await countAttempt(limiter, attempt);
    await forgiveAttempts(limiter, attempt);
    await expect(countAttempt(limiter, attempt)).resolves.toBeUndefined();
  });
});
