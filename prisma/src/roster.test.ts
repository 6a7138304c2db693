import { describe, expect, test } from "vitest";
import { addUser, enrol, freshDatabase } from "../test/fresh-database.ts";
import { accepted, submitAndGrade, wrong } from "../test/work.ts";
import { createClassroom } from "./classrooms.ts";
import { NotFoundError } from "./errors.ts";
import { progressOn } from "./fold-runs.ts";
import { rosterProgress } from "./roster.ts";

describe("rosterProgress", () => {
  test("shows learners × exercises, by name, and nobody of another class", async () => {
    const db = await freshDatabase();
    const teacher = await addUser(db, "teacher", "instructor");
    const [bob, ada, eve] = [
      await addUser(db, "bob"),
      await addUser(db, "ada"),
      await addUser(db, "eve"),
    ];
    const { id } = await createClassroom(db, teacher, { name: "Calculus" });
    await enrol(db, id, bob, "learner");
    await enrol(db, id, ada, "learner");
    await submitAndGrade(db, ada, "chain-rule", wrong);
    await submitAndGrade(db, ada, "chain-rule", accepted);
    await submitAndGrade(db, bob, "adam-step", wrong);
    await submitAndGrade(db, eve, "adam-step", accepted);
    await submitAndGrade(db, teacher, "adam-step", accepted);

    const roster = await rosterProgress(db, teacher, id);
    const states = roster.map(({ learner, exercises }) => [
      learner.name,
      progressOn(exercises, "chain-rule").state,
      progressOn(exercises, "adam-step").state,
    ]);
    expect(states).toEqual([
      ["ada", "passed", "untouched"],
      ["bob", "untouched", "tried"],
    ]);
    expect(roster[0]?.exercises.get("chain-rule")).toMatchObject({ attempts: 2, bestScore: 1 });
  });

  test("is for the instructors of the class and the owner, and for others isn't there", async () => {
    const db = await freshDatabase();
    const owner = await addUser(db, "owner", "owner");
    const teacher = await addUser(db, "teacher", "instructor");
    const { id } = await createClassroom(db, teacher, { name: "Calculus" });
    const [assistant, ada] = [await addUser(db, "assistant"), await addUser(db, "ada")];
    await enrol(db, id, assistant, "assistant");
    await enrol(db, id, ada, "learner");
    const colleague = await addUser(db, "colleague", "instructor");

    expect(await rosterProgress(db, owner, id)).toHaveLength(1);
    for (const actor of [assistant, ada, colleague]) {
      await expect(rosterProgress(db, actor, id)).rejects.toThrow(NotFoundError);
    }
    await expect(rosterProgress(db, owner, "none")).rejects.toThrow(NotFoundError);
  });
});
