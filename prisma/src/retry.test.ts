import { describe, expect, test } from "vitest";
import { Prisma } from "./generated/client.ts";
import { isFatal, withRetry } from "./retry.ts";

const prismaError = (code: string) =>
  new Prisma.PrismaClientKnownRequestError("told", { code, clientVersion: "7" });

/** Work that fails with these codes, one after the other, and then succeeds. */
function failing(...codes: string[]) {
  const pauses: number[] = [];
  let tries = 0;
  const work = async () => {
    const code = codes[tries];
    tries += 1;
    if (code !== undefined) throw prismaError(code);
    return "done";
  };
  const options = {
    random: () => 0.5,
    pause: async (milliseconds: number) => {
      pauses.push(milliseconds);
    },
  };
  return { run: () => withRetry(work, options), tries: () => tries, pauses };
}

describe("withRetry", () => {
  test("tries again while the database is busy, with growing pauses", async () => {
    const { run, tries, pauses } = failing("P1008", "P2034", "P1008");
    expect(await run()).toBe("done");
    expect(tries()).toBe(4);
    expect(pauses).toEqual([20, 40, 80]);
  });

  test("gives up after five tries", async () => {
    const { run, tries, pauses } = failing(...Array.from({ length: 9 }, () => "P1008"));
    await expect(run()).rejects.toMatchObject({ code: "P1008" });
    expect(tries()).toBe(5);
    expect(pauses).toHaveLength(4);
  });

  test.each(["P2002", "P2028", "P2039"])("doesn't try again after %s", async (code) => {
    const { run, tries } = failing(code);
    await expect(run()).rejects.toMatchObject({ code });
    expect(tries()).toBe(1);
  });

  test("pauses for real, at random, unless told otherwise", async () => {
    let tries = 0;
    const result = await withRetry(async () => {
      tries += 1;
      if (tries < 3) throw prismaError("P1008");
      return tries;
    });
    expect(result).toBe(3);
  });
});

describe("isFatal", () => {
  test.each([
    ["P2028", true],
    ["P2039", true],
    ["P1008", false],
    ["P2034", false],
    ["P2002", false],
  ])("of %s is %s", (code, fatal) => {
    expect(isFatal(prismaError(code))).toBe(fatal);
  });

  test("is false of errors that aren't the database's", () => {
    expect(isFatal(new Error("P2028"))).toBe(false);
    expect(isFatal(undefined)).toBe(false);
  });
});
