import { expect, test } from "vitest";
import { addUser, freshDatabase, standingClock } from "../test/fresh-database.ts";
import { hintsViewed, recordHintView } from "./hints.ts";

test("the hints somebody opened are remembered once, with the first time", async () => {
  const clock = standingClock();
  const db = await freshDatabase({ now: clock.now });
  const [ada, bob] = [await addUser(db, "ada"), await addUser(db, "bob")];
  const first = clock.now();
  await recordHintView(db, ada, { exercise: "chain-rule", hint: 2 });
  clock.advance(1000);
  await recordHintView(db, ada, { exercise: "chain-rule", hint: 2 });
  await recordHintView(db, ada, { exercise: "chain-rule", hint: 1 });
  await recordHintView(db, ada, { exercise: "adam-step", hint: 3 });

  expect(await hintsViewed(db, ada, "chain-rule")).toEqual([1, 2]);
  expect(await hintsViewed(db, bob, "chain-rule")).toEqual([]);
  expect(await db.prisma.hintView.findFirst({ where: { hint: 2 } })).toMatchObject({
    viewedAt: first,
  });
});
