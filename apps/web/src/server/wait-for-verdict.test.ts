import type { SubmissionDetail } from "@gradus/db";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createEvents } from "./events.ts";
import { preferredWait, waitForVerdict } from "./wait-for-verdict.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const submission: SubmissionDetail = {
  id: "s1",
  userId: "ada",
  exercise: "adam-step",
  language: "typescript",
  state: "queued",
  receivedAt: new Date(0),
  verdict: null,
  score: null,
  source: "",
  seed: 1,
  exerciseVersion: "e1",
  graderVersion: "g1",
  attempts: 0,
  failure: null,
  run: null,
};
const graded: SubmissionDetail = { ...submission, state: "graded", verdict: "accepted", score: 1 };
const change = { submissionId: "s1", learnerId: "ada", exercise: "adam-step", verdict: null };
const never = new AbortController().signal;

describe("Prefer: wait=N", () => {
  test.each([
    [null, 0],
    ["wait=10", 10],
    ["respond-async, wait=5", 5],
    ["WAIT=7", 7],
    ["wait=3600", 30],
    ["wait=-1", 0],
    ["wait=1e3", 0],
    ["await=9", 0],
  ])("%s asks for %s seconds", (prefer, seconds) => {
    expect(preferredWait(new Headers(prefer === null ? {} : { prefer }))).toBe(seconds);
  });
});

describe("waiting for a verdict", () => {
  test("answers at once where nobody asked to wait", async () => {
    const wait = { id: "s1", seconds: 0, signal: never };
    expect(await waitForVerdict(createEvents(), wait, async () => submission)).toBe(submission);
  });

  test("answers at once what is graded already", async () => {
    const wait = { id: "s1", seconds: 30, signal: never };
    expect(await waitForVerdict(createEvents(), wait, async () => graded)).toBe(graded);
  });

  test("answers when it is graded, and not when it is merely begun", async () => {
    const events = createEvents();
    let now = submission;
    const answer = waitForVerdict(
      events,
      { id: "s1", seconds: 30, signal: never },
      async () => now,
    );
    await vi.advanceTimersByTimeAsync(10);
    events.publish({ ...change, state: "running" });
    await vi.advanceTimersByTimeAsync(10);
    now = graded;
    events.publish({ ...change, state: "graded" });
    expect(await answer).toBe(graded);
  });

  test("does not miss a verdict that comes while it looks", async () => {
    const events = createEvents();
    const reads = [submission, graded];
    const answer = waitForVerdict(events, { id: "s1", seconds: 30, signal: never }, async () => {
      const read = reads.shift() ?? graded;
      if (read === submission) events.publish({ ...change, state: "graded" });
      return read;
    });
    expect(await answer).toBe(graded);
  });

  test("answers as it stands when the time is over", async () => {
    const wait = { id: "s1", seconds: 5, signal: never };
    const answer = waitForVerdict(createEvents(), wait, async () => submission);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toBe(submission);
  });

  test("lets go when the client does", async () => {
    const client = new AbortController();
    const wait = { id: "s1", seconds: 30, signal: client.signal };
    const answer = waitForVerdict(createEvents(), wait, async () => submission);
    await vi.advanceTimersByTimeAsync(1);
    client.abort();
    expect(await answer).toBe(submission);
    expect(vi.getTimerCount()).toBe(0);
  });
});
