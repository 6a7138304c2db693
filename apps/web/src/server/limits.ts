import "server-only";

/** How often one account (or one peer, where there is no account) may do a thing. */
export const limits = {
  read: { points: 600, seconds: 60 },
  write: { points: 60, seconds: 60 },
  draft: { points: 120, seconds: 60 },
  submit: { points: 30, seconds: 60 },
  /** Join codes, ownership links: what somebody could guess. */
  guess: { points: 10, seconds: 60 },
  /** Passwords for one account from one peer. */
  signIn: { points: 10, seconds: 600 },
  /** Passwords for one account from everywhere; high, so that a stranger can't lock it. */
  signInAccount: { points: 200, seconds: 3600 },
  /** Sign-ins and sign-ups from one peer: a school behind one address is many people. */
  signInPeer: { points: 300, seconds: 60 },
  signUpPeer: { points: 500, seconds: 3600 },
} as const satisfies Record<string, { points: number; seconds: number }>;
export type LimitName = keyof typeof limits;
