import { describe, expect, test } from "vitest";
import { type Actor, EnrolmentRole, Role } from "./actor.ts";
import { type Action, authorise, can, type RowOf } from "./can.ts";
import { NotFoundError } from "./errors.ts";

/** What "me" can be to a row of each kind, and such a row. */
const own = [
  ["their own", { userId: "me" }],
  ["a stranger's", { userId: "other" }],
] as const;

const work = [
  ["their own", { learnerId: "me", taughtBy: ["other"] }],
  ["their learner's", { learnerId: "other", taughtBy: ["third", "me"] }],
  ["a stranger's", { learnerId: "other", taughtBy: ["third"] }],
] as const;

const classroom = [
  ...EnrolmentRole.options.map(
    (role) =>
      [
        `a class where they are ${role}`,
        {
          places: [
            { userId: "other", role: EnrolmentRole.enum.instructor },
            { userId: "me", role },
          ],
        },
      ] as const,
  ),
  ["a class without them", { places: [{ userId: "other", role: "instructor" }] }],
] as const;

const rowless = [["no row", null]] as const;

const rows: { readonly [A in Action]: readonly (readonly [string, RowOf[A]])[] } = {
  "submission:create": own,
  "submission:read": work,
  "progress:read": work,
  "name:read": work,
  "draft:read": own,
  "draft:write": own,
  "hint:read": own,
  "hint:write": own,
  "token:create": own,
  "token:read": own,
  "token:revoke": own,
  "classroom:create": rowless,
  "classroom:read": classroom,
  "classroom:read-roster": classroom,
  "classroom:rotate-code": classroom,
  "user:list": rowless,
  "user:set-role": rowless,
};

/** Each line: action, what the row is, and who may of owner, instructor, learner (y or –). */
const expected = `
  submission:create      their own                        y y y
  submission:create      a stranger's                     – – –
  submission:read        their own                        y y y
  submission:read        their learner's                  y y y
  submission:read        a stranger's                     y – –
  progress:read          their own                        y y y
  progress:read          their learner's                  y y y
  progress:read          a stranger's                     y – –
  name:read              their own                        y y y
  name:read              their learner's                  y y y
  name:read              a stranger's                     y – –
  draft:read             their own                        y y y
  draft:read             a stranger's                     y – –
  draft:write            their own                        y y y
  draft:write            a stranger's                     – – –
  hint:read              their own                        y y y
  hint:read              a stranger's                     y – –
  hint:write             their own                        y y y
  hint:write             a stranger's                     – – –
  token:create           their own                        y y y
  token:create           a stranger's                     – – –
  token:read             their own                        y y y
  token:read             a stranger's                     – – –
  token:revoke           their own                        y y y
  token:revoke           a stranger's                     – – –
  classroom:create       no row                           y y –
  classroom:read         a class where they are instructor  y y y
  classroom:read         a class where they are assistant   y y y
  classroom:read         a class where they are learner     y y y
  classroom:read         a class without them               y – –
  classroom:read-roster  a class where they are instructor  y y y
  classroom:read-roster  a class where they are assistant   y – –
  classroom:read-roster  a class where they are learner     y – –
  classroom:read-roster  a class without them               y – –
  classroom:rotate-code  a class where they are instructor  y y y
  classroom:rotate-code  a class where they are assistant   y – –
  classroom:rotate-code  a class where they are learner     y – –
  classroom:rotate-code  a class without them               y – –
  user:list              no row                           y – –
  user:set-role          no row                           y – –
`;

const actions = Object.keys(rows) as Action[]; // Object.keys forgets the type of its keys.

const cellsOf = <A extends Action>(action: A) =>
  rows[action].flatMap(([relation, row]) =>
    Role.options.map((role) => {
      const actor: Actor = { id: "me", role };
      return {
        action,
        relation,
        role,
        may: can(actor, action, row),
        authorise: () => authorise(actor, action, row),
      };
    }),
  );

function thrownBy(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}

describe("can", () => {
  const cells = actions.flatMap((action) => cellsOf(action));
  const table = new Map(
    expected
      .trim()
      .split("\n")
      .map((line) => line.trim().replaceAll(/\s+/g, " "))
      .map((line) => [line.slice(0, -" y y y".length), line.split(" ").slice(-3)] as const),
  );

  test("is asked about every action, and the table holds nothing else", () => {
    const asked = new Set(cells.map(({ action, relation }) => `${action} ${relation}`));
    expect([...table.keys()].toSorted()).toEqual([...asked].toSorted());
    expect(cells).toHaveLength(3 * table.size);
  });

  test.each(cells)("$role, $action, $relation", ({ action, relation, role, may, authorise }) => {
    const cell = table.get(`${action} ${relation}`)?.[Role.options.indexOf(role)];
    expect(may ? "y" : "–").toBe(cell);
    expect(thrownBy(authorise)).toEqual(may ? null : new NotFoundError());
  });
});
