import { describe, expect, test } from "vitest";
import { addUser, freshDatabase } from "../test/fresh-database.ts";
import { getActor, operator } from "./actor.ts";
import { createUser } from "./create-user.ts";
import { NotFoundError } from "./errors.ts";
import { countUsers, listUsers, setRole } from "./users.ts";

describe("setRole", () => {
  test("gives a person another role at the owner's word", async () => {
    const db = await freshDatabase();
    const owner = await addUser(db, "owner", "owner");
    await addUser(db, "ada");
    expect(await setRole(db, owner, { userId: "ada", role: "instructor" })).toBe("set");
    expect(await getActor(db, { id: "ada" })).toEqual({ id: "ada", role: "instructor" });
  });

  test("is for the owner only", async () => {
    const db = await freshDatabase();
    const teacher = await addUser(db, "teacher", "instructor");
    for (const actor of [teacher, await addUser(db, "ada")]) {
      await expect(setRole(db, actor, { userId: actor.id, role: "owner" })).rejects.toThrow(
        NotFoundError,
      );
    }
    expect(await getActor(db, { id: "ada" })).toMatchObject({ role: "learner" });
  });

  test("leaves the last owner the owner", async () => {
    const db = await freshDatabase();
    const owner = await addUser(db, "owner", "owner");
    const demotion = { userId: "owner", role: "learner" } as const;
    expect(await setRole(db, owner, demotion)).toBe("last-owner");
    expect(await getActor(db, { id: "owner" })).toMatchObject({ role: "owner" });
    await addUser(db, "second", "owner");
    expect(await setRole(db, owner, demotion)).toBe("set");
  });

  test("says when there is no such person", async () => {
    const db = await freshDatabase();
    await expect(setRole(db, operator, { userId: "nobody", role: "learner" })).rejects.toThrow(
      NotFoundError,
    );
  });
});

describe("listUsers", () => {
  test("lists everyone for the owner and for nobody else", async () => {
    const db = await freshDatabase();
    const owner = await addUser(db, "owner", "owner");
    const ada = await addUser(db, "ada");
    expect(
      (await listUsers(db, owner)).map(({ name, role }) => `${name}: ${role}`).toSorted(),
    ).toEqual(["ada: learner", "owner: owner"]);
    await expect(listUsers(db, ada)).rejects.toThrow(NotFoundError);
    expect(await countUsers(db)).toBe(2);
  });
});

describe("createUser", () => {
  const ada = {
    name: "Ada",
    email: "Ada@Example.org",
    role: "learner",
    passwordHash: "salt:key",
  } as const;

  test("makes an account that signs in with its e-mail address in small letters", async () => {
    const db = await freshDatabase();
    const made = await createUser(db, operator, ada);
    if (made === "email-taken") throw new Error("The address is free.");
    expect(await getActor(db, { email: "ada@example.org" })).toEqual({
      id: made.id,
      role: "learner",
    });
    expect(await db.prisma.account.findFirst()).toMatchObject({
      accountId: made.id,
      userId: made.id,
      providerId: "credential",
      password: "salt:key",
    });
  });

  test("changes nothing when the address is taken", async () => {
    const db = await freshDatabase();
    await createUser(db, operator, ada);
    expect(await createUser(db, operator, { ...ada, passwordHash: "other" })).toBe("email-taken");
    expect(await db.prisma.account.findMany({ select: { password: true } })).toEqual([
      { password: "salt:key" },
    ]);
  });

  test("is for the owner only", async () => {
    const db = await freshDatabase();
    const teacher = await addUser(db, "teacher", "instructor");
    await expect(createUser(db, teacher, ada)).rejects.toThrow(NotFoundError);
    expect(await countUsers(db)).toBe(1);
  });
});
