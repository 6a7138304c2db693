import { expect, test } from "vitest";
import { queuedPasswordHashing, throttled } from "./password-hashing.ts";

test("runs no more at once than allowed, and all in the end", async () => {
  const throttle = throttled(2);
  let running = 0;
  let most = 0;
  const work = () =>
    throttle(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
    });
  await Promise.all(Array.from({ length: 9 }, work));
  expect(most).toBe(2);
  expect(running).toBe(0);
});

test("goes on after work that failed", async () => {
  const throttle = throttled(1);
  await expect(throttle(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(throttle(() => Promise.resolve(1))).resolves.toBe(1);
});

test("a hashed password is verified, another is not", async () => {
  const { hash, verify } = queuedPasswordHashing(2);
  const hashed = await hash("correct horse battery");
  expect(await verify({ hash: hashed, password: "correct horse battery" })).toBe(true);
  expect(await verify({ hash: hashed, password: "correct horse batterz" })).toBe(false);
});
