import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("results come in the order of the items, whichever is done first", async () => {
  const results: number[] = [];
  const work = async (ms: number): Promise<number> => {
    await later(ms);
    return ms;
  };
  for await (const result of inOrder([30, 1, 10], 3, work)) results.push(result);
  expect(results).toEqual([30, 1, 10]);
});

test("never more than the given number are at work", async () => {
  let atWork = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    atWork += 1;
    most = Math.max(most, atWork);
    await later(2);
    atWork -= 1;
  };
  const items = Array.from({ length: 9 }, (_, index) => index);
  for await (const _ of inOrder(items, 2, work));
  expect(most).toBe(2);
});
