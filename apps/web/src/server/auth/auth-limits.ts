/**
 * How often somebody may try a password. A class signs in through one address at nine, so the
 * address alone says little; and addresses are cheap, so it must not be the address alone that
 * protects an account. Hence three counts: one account from one peer (low, forgiven by the right
 * password), one account from everywhere (high: a stranger must not be able to lock it), one peer.
 */
import "server-only";
import { z } from "zod";
import type { Limiter } from "../limiter.ts";

const Credentials = z.object({ email: z.string().trim().toLowerCase().max(320) });

export interface Attempt {
  readonly path: string;
  readonly peer: string;
  readonly body: unknown;
}

/** @throws {Problem} 429 */
export async function countAttempt(limiter: Limiter, attempt: Attempt): Promise<void> {
  const { path, peer } = attempt;
  if (path === "/sign-up/email") await limiter.consume("signUpPeer", peer);
  if (path === "/change-password") await limiter.consume("guess", peer);
  if (path !== "/sign-in/email") return;
  await limiter.consume("signInPeer", peer);
  const email = emailOf(attempt);
  if (email === null) return;
  await limiter.consume("signIn", `${email} ${peer}`);
  await limiter.consume("signInAccount", email);
}

/** After the right password: a forgetful learner starts afresh. */
export async function forgiveAttempts(limiter: Limiter, attempt: Attempt): Promise<void> {
  const email = emailOf(attempt);
  if (attempt.path !== "/sign-in/email" || email === null) return;
  await limiter.forgive("signIn", `${email} ${attempt.peer}`);
}

function emailOf({ body }: Attempt): string | null {
  const parsed = Credentials.safeParse(body);
  return parsed.success ? parsed.data.email : null;
}
