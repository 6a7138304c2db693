import { describe, expect, test } from "vitest";
import { addUser, enrol, freshDatabase } from "../test/fresh-database.ts";
import { accepted, submitAndGrade } from "../test/work.ts";
import type { Actor } from "./actor.ts";
import { createClassroom } from "./classrooms.ts";
import { NotFoundError } from "./errors.ts";
import { learnerProgress } from "./progress.ts";
import { getSubmission, listSubmissions } from "./submissions/read-submissions.ts";
import { userById } from "./users.ts";

/** Two classes: ada learns in the first, bob in the second; each has its staff. */
async function twoClasses() {
  const db = await freshDatabase();
  const people = {
    owner: await addUser(db, "owner", "owner"),
    "her instructor": await addUser(db, "teacher-1", "instructor"),
    "her assistant": await addUser(db, "assistant-1"),
    "another class's instructor": await addUser(db, "teacher-2", "instructor"),
    "another class's assistant": await addUser(db, "assistant-2"),
    ada: await addUser(db, "ada"),
    classmate: await addUser(db, "classmate"),
    bob: await addUser(db, "bob"),
  };
  const first = await createClassroom(db, people["her instructor"], { name: "First" });
  const second = await createClassroom(db, people["another class's instructor"], {
    name: "Second",
  });
  await enrol(db, first.id, people["her assistant"], "assistant");
  await enrol(db, first.id, people.ada, "learner");
  await enrol(db, first.id, people.classmate, "learner");
  await enrol(db, second.id, people["another class's assistant"], "assistant");
  await enrol(db, second.id, people.bob, "learner");
  // Her assistant learns in the second class: its staff may follow them there, and them only.
  await enrol(db, second.id, people["her assistant"], "learner");
  const submission = await submitAndGrade(db, people.ada, "chain-rule", accepted);
  return { db, people, submission };
}

type World = Awaited<ReturnType<typeof twoClasses>>;

const questions: Record<string, (world: World, actor: Actor) => Promise<unknown>> = {
  "her submission": ({ db, submission }, actor) => getSubmission(db, actor, submission.id),
  "her submissions": ({ db }, actor) => listSubmissions(db, actor, { userId: "ada", limit: 5 }),
  "her progress": ({ db }, actor) => learnerProgress(db, actor, "ada"),
  "her name": ({ db }, actor) => userById(db, actor, "ada"),
};

const mayAsk: Record<keyof World["people"], boolean> = {
  owner: true,
  "her instructor": true,
  "her assistant": true,
  "another class's instructor": false,
  "another class's assistant": false,
  ada: true,
  classmate: false,
  bob: false,
};

describe.each(Object.keys(questions))("%s", (name) => {
  test("is seen by her, by the staff of her class and by the owner; for others it isn't there", async () => {
    const world = await twoClasses();
    const answers = await Promise.all(
      Object.entries(world.people).map(async ([person, actor]) => {
        const answered = await questions[name]?.(world, actor).then(
          () => true,
          (error: unknown) => {
            expect(error).toEqual(new NotFoundError());
            return false;
          },
        );
        return [person, answered];
      }),
    );
    expect(Object.fromEntries(answers)).toEqual(mayAsk);
  });
});

test("what isn't there answers exactly as what isn't yours", async () => {
  const { db, people, submission } = await twoClasses();
  const message = async (question: Promise<unknown>) =>
    question.then(
      () => "answered",
      (error: unknown) => String(error),
    );
  expect(await message(getSubmission(db, people.bob, submission.id))).toBe(
    await message(getSubmission(db, people.bob, "no-such-submission")),
  );
  expect(await message(userById(db, people.bob, "ada"))).toBe(
    await message(userById(db, people.bob, "nobody")),
  );
  await expect(userById(db, people.owner, "nobody")).rejects.toThrow(NotFoundError);
});

test("staff don't follow each other: only the learners of their class", async () => {
  const { db, people } = await twoClasses();
  await expect(userById(db, people["her assistant"], "teacher-1")).rejects.toThrow(NotFoundError);
  await expect(userById(db, people["her instructor"], "assistant-1")).rejects.toThrow(
    NotFoundError,
  );
  expect(await userById(db, people["another class's instructor"], "assistant-1")).toEqual({
    id: "assistant-1",
    name: "assistant-1",
  });
});
