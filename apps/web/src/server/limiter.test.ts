import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Problem } from "./http/problem.ts";
import { createLimiter } from "./limiter.ts";
import { limits } from "./limits.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const { points, seconds } = limits.guess;

async function useUp(limiter: ReturnType<typeof createLimiter>, key: string): Promise<void> {
  for (let used = 0; used < points; used += 1) await limiter.consume("guess", key);
}

test("refuses the request after the last with a whole number of seconds to wait", async () => {
  const limiter = createLimiter();
  await useUp(limiter, "ada");
  vi.advanceTimersByTime(500);
  const refusal = await limiter.consume("guess", "ada").catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Problem);
  const response = (refusal as Problem).toResponse();
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe(String(seconds));
});

test("counts every key and every limit by itself", async () => {
  const limiter = createLimiter();
  await useUp(limiter, "ada");
  await limiter.consume("guess", "grace");
  await limiter.consume("read", "ada");
  await expect(limiter.consume("guess", "ada")).rejects.toThrow("too often");
});

test("allows again once the time is over", async () => {
  const limiter = createLimiter();
  await useUp(limiter, "ada");
  await vi.advanceTimersByTimeAsync(seconds * 1000 + 1);
  await expect(limiter.consume("guess", "ada")).resolves.toBeUndefined();
});

test("gives the share back when it is forgiven", async () => {
  const limiter = createLimiter();
  await useUp(limiter, "ada");
  await limiter.forgive("guess", "ada");
  await expect(limiter.consume("guess", "ada")).resolves.toBeUndefined();
});
