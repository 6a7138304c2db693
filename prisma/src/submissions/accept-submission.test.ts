import { describe, expect, test } from "vitest";
import { addUser, freshDatabase, standingClock } from "../../test/fresh-database.ts";
import { newSubmission } from "../../test/work.ts";
import { acceptSubmission } from "./accept-submission.ts";

describe("acceptSubmission", () => {
  test("stores the submission as it came, queued, under the server's clock", async () => {
    const clock = standingClock();
    const db = await freshDatabase({ now: clock.now });
    const ada = await addUser(db, "ada");
    const { outcome, submission } = await acceptSubmission(
      db,
      ada,
      newSubmission({ source: "", seed: 2 ** 53 - 1, language: "python" }),
    );
    expect(outcome).toBe("accepted");
    expect(submission).toEqual({
      id: expect.stringMatching(/^[\w-]{21}$/),
      userId: "ada",
      exercise: "chain-rule",
      language: "python",
      state: "queued",
      receivedAt: clock.now(),
      verdict: null,
      score: null,
      source: "",
      seed: 2 ** 53 - 1,
      exerciseVersion: "exercise-1",
      graderVersion: "grader-1",
      attempts: 0,
      failure: null,
      run: null,
    });
  });

  test("answers the same key with the first submission, however many ask at once", async () => {
    const db = await freshDatabase();
    const ada = await addUser(db, "ada");
    const acceptances = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        acceptSubmission(
          db,
          ada,
          newSubmission({ source: `// ${number}`, idempotencyKey: "request-1" }),
        ),
      ),
    );
    expect(acceptances.filter(({ outcome }) => outcome === "accepted")).toHaveLength(1);
    expect(new Set(acceptances.map(({ submission }) => submission.id)).size).toBe(1);
    expect(await db.prisma.submission.count()).toBe(1);
  });

  test("keeps the keys of two learners apart", async () => {
    const db = await freshDatabase();
    const [ada, bob] = [await addUser(db, "ada"), await addUser(db, "bob")];
    const hers = await acceptSubmission(db, ada, newSubmission({ idempotencyKey: "same" }));
    const his = await acceptSubmission(db, bob, newSubmission({ idempotencyKey: "same" }));
    expect(his.outcome).toBe("accepted");
    expect(his.submission.id).not.toBe(hers.submission.id);
  });

  test("stores every submission that comes without a key", async () => {
    const db = await freshDatabase();
    const ada = await addUser(db, "ada");
    await acceptSubmission(db, ada, newSubmission());
    await acceptSubmission(db, ada, newSubmission());
    expect(await db.prisma.submission.count()).toBe(2);
  });

  test("stores nothing for somebody who has no account", async () => {
    const db = await freshDatabase();
    await expect(
      acceptSubmission(db, { id: "nobody", role: "learner" }, newSubmission()),
    ).rejects.toThrow("Foreign key constraint");
    expect(await db.prisma.submission.count()).toBe(0);
  });
});
