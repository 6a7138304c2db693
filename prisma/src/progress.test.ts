import { describe, expect, test } from "vitest";
import { addUser, freshDatabase, standingClock } from "../test/fresh-database.ts";
import { accepted, newSubmission, submitAndGrade, wrong } from "../test/work.ts";
import { saveDraft } from "./drafts.ts";
import { lastTouched, ownProgress } from "./progress.ts";
import { acceptSubmission } from "./submissions/accept-submission.ts";

describe("ownProgress", () => {
  test("holds the exercises with a verdict of the actor's own", async () => {
    const db = await freshDatabase();
    const [ada, bob] = [await addUser(db, "ada"), await addUser(db, "bob")];
    await submitAndGrade(db, ada, "chain-rule", accepted);
    await submitAndGrade(db, bob, "adam-step", wrong);
    await acceptSubmission(db, ada, newSubmission({ exercise: "trapezoid" }));
    const progress = await ownProgress(db, ada);
    expect([...progress].map(([exercise, { state }]) => [exercise, state])).toEqual([
      ["chain-rule", "passed"],
    ]);
    expect(await ownProgress(db, await addUser(db, "eve"))).toEqual(new Map());
  });
});

describe("lastTouched", () => {
  test("is what was saved or submitted last", async () => {
    const clock = standingClock();
    const db = await freshDatabase({ now: clock.now });
    const ada = await addUser(db, "ada");
    expect(await lastTouched(db, ada)).toBeNull();

    await saveDraft(db, ada, {
      exercise: "chain-rule",
      language: "python",
      source: "",
      baseRevision: 0,
    });
    expect(await lastTouched(db, ada)).toEqual({
      exercise: "chain-rule",
      language: "python",
      at: clock.now(),
    });

    clock.advance(1000);
    await acceptSubmission(db, ada, newSubmission({ exercise: "adam-step" }));
    expect(await lastTouched(db, ada)).toMatchObject({ exercise: "adam-step", at: clock.now() });

    clock.advance(1000);
    await saveDraft(db, ada, {
      exercise: "chain-rule",
      language: "python",
      source: "pass",
      baseRevision: 1,
    });
    expect(await lastTouched(db, ada)).toMatchObject({ exercise: "chain-rule" });
    expect(await lastTouched(db, await addUser(db, "bob"))).toBeNull();
  });
});
