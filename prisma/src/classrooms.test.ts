import { describe, expect, test } from "vitest";
import { addUser, enrol, freshDatabase, standingClock } from "../test/fresh-database.ts";
import {
  createClassroom,
  getClassroom,
  joinClassroom,
  listClassrooms,
  rotateJoinCode,
} from "./classrooms.ts";
import { NotFoundError } from "./errors.ts";

async function school() {
  const clock = standingClock();
  const db = await freshDatabase({ now: clock.now });
  const owner = await addUser(db, "owner", "owner");
  const teacher = await addUser(db, "teacher", "instructor");
  const ada = await addUser(db, "ada");
  const classroom = await createClassroom(db, teacher, { name: "Calculus" });
  return { db, clock, owner, teacher, ada, classroom, code: classroom.joinCode ?? "" };
}

describe("a classroom", () => {
  test("is made by an instructor, who leads it and knows its code", async () => {
    const { db, clock, teacher, classroom } = await school();
    expect(classroom).toEqual({
      id: expect.stringMatching(/^[\w-]{21}$/),
      name: "Calculus",
      createdAt: clock.now(),
      archivedAt: null,
      role: "instructor",
      joinCode: expect.stringMatching(/^\w{5}-\w{5}$/),
    });
    expect(await getClassroom(db, teacher, classroom.id)).toEqual(classroom);
  });

  test("isn't made by a learner", async () => {
    const { db, ada } = await school();
    await expect(createClassroom(db, ada, { name: "Mine" })).rejects.toThrow(NotFoundError);
    expect(await db.prisma.classroom.count()).toBe(1);
  });

  test("is joined by its code, however often and however typed, as a learner without the code", async () => {
    const { db, ada, classroom, code } = await school();
    const joined = await joinClassroom(db, ada, code);
    expect(joined).toEqual({ ...classroom, role: "learner", joinCode: null });
    expect(await joinClassroom(db, ada, code.toLowerCase().replace("-", " "))).toEqual(joined);
    expect(await db.prisma.enrolment.count({ where: { userId: "ada" } })).toBe(1);
  });

  test("keeps its instructor an instructor who tries the code", async () => {
    const { db, teacher, classroom, code } = await school();
    expect(await joinClassroom(db, teacher, code)).toEqual(classroom);
  });

  test("isn't joined by a wrong code, nor once it is archived", async () => {
    const { db, ada, classroom, code } = await school();
    await expect(joinClassroom(db, ada, "00000-00000")).rejects.toThrow(NotFoundError);
    await db.prisma.classroom.update({
      where: { id: classroom.id },
      data: { archivedAt: db.now() },
    });
    await expect(joinClassroom(db, ada, code)).rejects.toThrow(NotFoundError);
    expect(await db.prisma.enrolment.count({ where: { userId: "ada" } })).toBe(0);
  });

  test("changes its code at the word of its instructor or the owner; the old one opens nothing", async () => {
    const { db, owner, teacher, ada, classroom, code } = await school();
    const second = await rotateJoinCode(db, teacher, classroom.id);
    const third = await rotateJoinCode(db, owner, classroom.id);
    expect(new Set([code, second, third]).size).toBe(3);
    await expect(joinClassroom(db, ada, code)).rejects.toThrow(NotFoundError);
    await expect(joinClassroom(db, ada, second)).rejects.toThrow(NotFoundError);
    await joinClassroom(db, ada, third);
  });

  test("keeps its code from everyone else", async () => {
    const { db, ada, classroom } = await school();
    const assistant = await addUser(db, "assistant");
    const colleague = await addUser(db, "colleague", "instructor");
    await enrol(db, classroom.id, assistant, "assistant");
    await enrol(db, classroom.id, ada, "learner");
    for (const actor of [assistant, colleague, ada]) {
      await expect(rotateJoinCode(db, actor, classroom.id)).rejects.toThrow(NotFoundError);
    }
    expect(await getClassroom(db, assistant, classroom.id)).toMatchObject({ joinCode: null });
  });

  test("is seen by those in it and by the owner, and for others isn't there", async () => {
    const { db, owner, teacher, ada, classroom } = await school();
    const colleague = await addUser(db, "colleague", "instructor");
    expect(await listClassrooms(db, teacher)).toEqual([classroom]);
    expect(await listClassrooms(db, owner)).toEqual([{ ...classroom, role: null }]);
    expect(await getClassroom(db, owner, classroom.id)).toEqual({ ...classroom, role: null });
    for (const actor of [ada, colleague]) {
      expect(await listClassrooms(db, actor)).toEqual([]);
      await expect(getClassroom(db, actor, classroom.id)).rejects.toThrow(NotFoundError);
    }
  });

  test("that isn't there isn't there for the owner either", async () => {
    const { db, owner } = await school();
    await expect(getClassroom(db, owner, "none")).rejects.toThrow(NotFoundError);
    await expect(rotateJoinCode(db, owner, "none")).rejects.toThrow(NotFoundError);
  });

  test("comes before the older ones in the list", async () => {
    const { db, clock, teacher } = await school();
    clock.advance(1000);
    await createClassroom(db, teacher, { name: "Algebra" });
    expect((await listClassrooms(db, teacher)).map((one) => one.name)).toEqual([
      "Algebra",
      "Calculus",
    ]);
  });
});
