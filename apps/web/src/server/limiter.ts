import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { tooManyRequests } from "./http/problem.ts";
import { type LimitName, limits } from "./limits.ts";

export interface Limiter {
  /** @throws {Problem} 429 with Retry-After once `key` has used up its share */
  consume(limit: LimitName, key: string): Promise<void>;
  /** Gives the whole share back, as after a right password. */
  forgive(limit: LimitName, key: string): Promise<void>;
}

export function createLimiter(): Limiter {
  const memory = new Map<LimitName, RateLimiterMemory>();
  const limiterOf = (limit: LimitName): RateLimiterMemory => {
    const { points, seconds } = limits[limit];
    const limiter = memory.get(limit) ?? new RateLimiterMemory({ points, duration: seconds });
    memory.set(limit, limiter);
    return limiter;
  };
  return {
    async consume(limit, key) {
      try {
        await limiterOf(limit).consume(key);
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) throw tooManyRequests(refusal.msBeforeNext);
        throw refusal;
      }
    },
    async forgive(limit, key) {
      await limiterOf(limit).delete(key);
    },
  };
}
