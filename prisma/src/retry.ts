import { setTimeout as sleep } from "node:timers/promises";
import { isPrismaError } from "./prisma-error.ts";

/** The database was busy; the same again may work. */
const passing = ["P1008", "P2034"];
/** The client lost track of its transaction; it can't be trusted with another. */
const fatal = ["P2028", "P2039"];

const maximumTries = 5;
const firstPauseMs = 20;

/** Whether the process must exit and be started anew. */
export const isFatal = (error: unknown): boolean =>
  fatal.some((code) => isPrismaError(error, code));

export interface RetryOptions {
  /** Uniform on [0, 1). */
  readonly random?: () => number;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Does the work, and does it again while the database is busy: at most five times, with pauses
 * drawn from 0 … 20·2ⁿ ms, so that those who collided don't collide again.
 */
export async function withRetry<Result>(
  work: () => Promise<Result>,
  { random = Math.random, pause = sleep }: RetryOptions = {},
): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      const again = tried < maximumTries && passing.some((code) => isPrismaError(error, code));
      if (!again) throw error;
      await pause(random() * firstPauseMs * 2 ** tried);
    }
  }
}
