import "server-only";
import { hashPassword, verifyPassword } from "better-auth/crypto";

/**
 * scrypt is slow on purpose, and thirty people sign in at nine: at most `atOnce` run, the others
 * wait, and the cores stay free for grading.
 */
export function queuedPasswordHashing(atOnce: number) {
  const throttle = throttled(atOnce);
  return {
    hash: (password: string) => throttle(() => hashPassword(password)),
    verify: (attempt: { hash: string; password: string }) =>
      throttle(() => verifyPassword(attempt)),
  };
}

/** Runs at most `atOnce` pieces of work at a time, in the order in which they were asked for. */
export function throttled(atOnce: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running >= atOnce) await new Promise<void>((turn) => waiting.push(turn));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place is handed on: whoever waits takes it over, so `running` stays as it is.
      if (next) next();
      else running -= 1;
    }
  };
}
