import { describe, expect, test } from "vitest";
import { addUser, freshDatabase } from "../test/fresh-database.ts";
import { getActor } from "./actor.ts";
import type { Database } from "./open-database.ts";
import { claimOwnership, createOwnershipLink } from "./ownership.ts";

async function link(db: Database): Promise<string> {
  const token = await createOwnershipLink(db);
  if (token === null) throw new Error("There is an owner already.");
  return token;
}

describe("the ownership link", () => {
  test("makes the one who opens it the owner", async () => {
    const db = await freshDatabase();
    await addUser(db, "ada");
    const token = await link(db);
    expect(token).toMatch(/^own_[\w-]{43}$/);
    expect(await claimOwnership(db, token, "ada")).toBe("claimed");
    expect(await getActor(db, { id: "ada" })).toEqual({ id: "ada", role: "owner" });
    expect(await db.prisma.oneTimeLink.findFirst()).toMatchObject({ usedById: "ada" });
  });

  test("is kept nowhere but as its hash", async () => {
    const db = await freshDatabase();
    const token = await link(db);
    const rows = JSON.stringify(await db.prisma.oneTimeLink.findMany());
    expect(rows).not.toContain(token.slice(4));
  });

  test("works once, for one of many who open it at once", async () => {
    const db = await freshDatabase();
    const names = Array.from({ length: 8 }, (_, number) => `user-${number}`);
    for (const name of names) await addUser(db, name);
    const token = await link(db);
    const outcomes = await Promise.all(names.map((name) => claimOwnership(db, token, name)));
    expect(outcomes.filter((outcome) => outcome === "claimed")).toHaveLength(1);
    expect(await db.prisma.user.count({ where: { role: "owner" } })).toBe(1);
  });

  test("stays used, also when the owner's account is gone", async () => {
    const db = await freshDatabase();
    await addUser(db, "ada");
    await addUser(db, "bob");
    const token = await link(db);
    await claimOwnership(db, token, "ada");
    await db.prisma.user.delete({ where: { id: "ada" } });
    expect(await claimOwnership(db, token, "bob")).toBe("refused");
    expect(await claimOwnership(db, await link(db), "bob")).toBe("claimed");
  });

  test("replaces the one made before", async () => {
    const db = await freshDatabase();
    await addUser(db, "ada");
    const [first, second] = [await link(db), await link(db)];
    expect(await claimOwnership(db, first, "ada")).toBe("refused");
    expect(await claimOwnership(db, second, "ada")).toBe("claimed");
  });

  test("isn't made once there is an owner, and one made before opens nothing then", async () => {
    const db = await freshDatabase();
    const token = await link(db);
    await addUser(db, "owner", "owner");
    await addUser(db, "ada");
    expect(await claimOwnership(db, token, "ada")).toBe("refused");
    expect(await createOwnershipLink(db)).toBeNull();
    expect(await getActor(db, { id: "ada" })).toMatchObject({ role: "learner" });
  });

  test("stays unused when the account isn't there", async () => {
    const db = await freshDatabase();
    await addUser(db, "ada");
    const token = await link(db);
    await expect(claimOwnership(db, token, "nobody")).rejects.toThrow("Foreign key constraint");
    expect(await claimOwnership(db, token, "ada")).toBe("claimed");
  });
});
