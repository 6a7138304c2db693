import { describe, expect, test } from "vitest";
import { addUser, freshDatabase, standingClock } from "../test/fresh-database.ts";
import { NotFoundError } from "./errors.ts";
import { actorForToken, createToken, listTokens, revokeToken } from "./tokens.ts";
import { setRole } from "./users.ts";

describe("an API token", () => {
  test("acts as the person who made it, with the role they have now", async () => {
    const db = await freshDatabase();
    const owner = await addUser(db, "owner", "owner");
    const ada = await addUser(db, "ada");
    const token = await createToken(db, ada, { name: "laptop" });
    expect(token).toMatch(/^grd_[\w-]{43}$/);
    expect(await actorForToken(db, token)).toEqual(ada);
    await setRole(db, owner, { userId: "ada", role: "instructor" });
    expect(await actorForToken(db, token)).toEqual({ id: "ada", role: "instructor" });
  });

  test("is kept nowhere but as its hash", async () => {
    const db = await freshDatabase();
    const token = await createToken(db, await addUser(db, "ada"), { name: "laptop" });
    const row = await db.prisma.apiToken.findFirstOrThrow();
    expect(row.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(row)).not.toContain(token.slice(4));
  });

  test("opens nothing when it is unknown, changed, or its owner is gone", async () => {
    const db = await freshDatabase();
    const token = await createToken(db, await addUser(db, "ada"), { name: "laptop" });
    expect(await actorForToken(db, "grd_unknown")).toBeNull();
    expect(await actorForToken(db, token.toLowerCase())).toBeNull();
    await db.prisma.user.delete({ where: { id: "ada" } });
    expect(await actorForToken(db, token)).toBeNull();
  });

  test("ends at the moment it expires", async () => {
    const clock = standingClock();
    const db = await freshDatabase({ now: clock.now });
    const ada = await addUser(db, "ada");
    const expiresAt = new Date(clock.now().getTime() + 1000);
    const token = await createToken(db, ada, { name: "laptop", expiresAt });
    clock.advance(999);
    expect(await actorForToken(db, token)).toEqual(ada);
    clock.advance(1);
    expect(await actorForToken(db, token)).toBeNull();
  });

  test("remembers when it was used, to the hour", async () => {
    const clock = standingClock();
    const db = await freshDatabase({ now: clock.now });
    const token = await createToken(db, await addUser(db, "ada"), { name: "laptop" });
    const lastUsed = async () => (await db.prisma.apiToken.findFirstOrThrow()).lastUsedAt;
    expect(await lastUsed()).toBeNull();

    const first = clock.now();
    await actorForToken(db, token);
    clock.advance(59 * 60 * 1000);
    await actorForToken(db, token);
    expect(await lastUsed()).toEqual(first);

    clock.advance(60 * 1000);
    await actorForToken(db, token);
    expect(await lastUsed()).toEqual(clock.now());
  });

  test("is listed for its owner only, without the token", async () => {
    const clock = standingClock();
    const db = await freshDatabase({ now: clock.now });
    const [ada, bob] = [await addUser(db, "ada"), await addUser(db, "bob")];
    await createToken(db, ada, { name: "laptop" });
    clock.advance(1000);
    await createToken(db, ada, { name: "editor" });
    const tokens = await listTokens(db, ada);
    expect(tokens.map(({ name }) => name)).toEqual(["editor", "laptop"]);
    expect(Object.keys(tokens[0] ?? {}).toSorted()).toEqual([
      "createdAt",
      "expiresAt",
      "id",
      "lastUsedAt",
      "name",
    ]);
    expect(await listTokens(db, bob)).toEqual([]);
  });

  test("opens nothing once its owner, and only its owner, has revoked it", async () => {
    const db = await freshDatabase();
    const ada = await addUser(db, "ada");
    const token = await createToken(db, ada, { name: "laptop" });
    const id = (await listTokens(db, ada))[0]?.id ?? "";
    for (const stranger of [await addUser(db, "bob"), await addUser(db, "owner", "owner")]) {
      await expect(revokeToken(db, stranger, id)).rejects.toThrow(NotFoundError);
    }
    expect(await actorForToken(db, token)).toEqual(ada);
    await revokeToken(db, ada, id);
    expect(await actorForToken(db, token)).toBeNull();
    await expect(revokeToken(db, ada, id)).rejects.toThrow(NotFoundError);
  });
});
