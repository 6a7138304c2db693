/**
 * Who gets what: every operation of the API, asked by everyone. An operation that is not in the
 * table fails the run, so none can ship untried.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { operations } from "../src/server/api/operations.ts";
import type { Sent } from "./client.ts";
import { openSchool, people, type PersonName, type School, solution } from "./school.ts";
import { openServerUnderTest, type ServerUnderTest } from "./server-under-test.ts";

type Answers = Readonly<Record<PersonName, number>>;

interface Row {
  /** What is put into the path, and the body. */
  readonly ask?: (school: School) => Promise<Ask> | Ask;
  readonly answers: Answers;
}

interface Ask {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly query?: string;
}

const everyone: Answers = { stranger: 200, ada: 200, bob: 200, ivy: 200, ian: 200, owner: 200 };
const members: Answers = { ...everyone, stranger: 401 };
const nobody: Answers = { stranger: 401, ada: 404, bob: 404, ivy: 404, ian: 404, owner: 404 };
/** Ada's work: hers, her teacher's, the owner's. */
const followers: Answers = { ...members, bob: 404, ian: 404 };
/** Ivy's class: hers and the owner's to run. */
const leaders: Answers = { ...followers, ada: 404 };
const ownerOnly: Answers = { ...nobody, owner: 200 };

const made = (answers: Answers): Answers => ({
  ...answers,
  ...Object.fromEntries(
    people.filter((name) => answers[name] === 200).map((name) => [name, 201] as const),
  ),
});

const slug = { slug: "chain-rule" };
const program = { language: "typescript", source: solution };
const draft = { ...program, baseRevision: 0 };
const submissionOfAda = ({ ids }: School): Ask => ({ params: { id: ids.submissionOfAda } });
const classOfIvy = ({ ids }: School): Ask => ({ params: { id: ids.classOfIvy } });

/** A new token of Ada's each time: whoever revokes it takes it away. */
async function tokenOfAda({ as: { ada } }: School): Promise<Ask> {
  await ada.ask({ method: "POST", path: "/api/v1/tokens", body: { name: "script" } });
  const { json } = await ada.ask({ method: "GET", path: "/api/v1/tokens" });
  const { items } = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(json);
  return { params: { id: items[0]?.id ?? "none" } };
}

const table: Readonly<Record<string, Row>> = {
  "GET /api/v1/openapi.json": { answers: everyone },
  "GET /api/v1/exercises": { answers: everyone },
  "GET /api/v1/exercises/{slug}": { ask: () => ({ params: slug }), answers: everyone },
  "POST /api/v1/exercises/{slug}/submissions": {
    ask: () => ({ params: slug, body: program }),
    answers: made(members),
  },
  "GET /api/v1/exercises/{slug}/submissions": {
    ask: () => ({ params: slug }),
    answers: members,
  },
  "GET /api/v1/submissions/{id}": { ask: submissionOfAda, answers: followers },
  "GET /api/v1/submissions/{id}/events": { ask: submissionOfAda, answers: followers },
  "GET /api/v1/exercises/{slug}/draft": { ask: () => ({ params: slug }), answers: members },
  "PUT /api/v1/exercises/{slug}/draft": {
    ask: () => ({ params: slug, body: draft }),
    answers: members,
  },
  "POST /api/v1/exercises/{slug}/draft": {
    ask: () => ({ params: slug, body: draft }),
    answers: members,
  },
  "GET /api/v1/exercises/{slug}/hints": { ask: () => ({ params: slug }), answers: members },
  "POST /api/v1/exercises/{slug}/hints": {
    ask: () => ({ params: slug, body: { number: 1 } }),
    answers: members,
  },
  "GET /api/v1/progress": { answers: members },
  "GET /api/v1/classrooms": { answers: members },
  "POST /api/v1/classrooms": {
    ask: () => ({ body: { name: "Another" } }),
    answers: made({ ...members, ada: 404, bob: 404 }),
  },
  "POST /api/v1/classrooms/join": {
    ask: () => ({ body: { code: "00000-00000" } }),
    answers: nobody,
  },
  "POST /api/v1/classrooms/{id}/join-code": { ask: classOfIvy, answers: leaders },
  "GET /api/v1/classrooms/{id}/roster": { ask: classOfIvy, answers: leaders },
  "GET /api/v1/classrooms/{id}/events": { ask: classOfIvy, answers: leaders },
  "POST /api/v1/ownership": { ask: () => ({ body: { token: "own_guess" } }), answers: nobody },
  "GET /api/v1/tokens": { answers: members },
  "POST /api/v1/tokens": {
    ask: () => ({ body: { name: "script" } }),
    answers: made(members),
  },
  "DELETE /api/v1/tokens/{id}": { ask: tokenOfAda, answers: { ...nobody, ada: 204 } },
  "GET /api/v1/users": { answers: ownerOnly },
  "PATCH /api/v1/users/{id}": {
    ask: ({ ids }) => ({ params: { id: ids.bob }, body: { role: "learner" } }),
    answers: ownerOnly,
  },
};

let server: ServerUnderTest;
let school: School;

beforeAll(async () => {
  server = await openServerUnderTest();
  school = await openSchool(server);
});

afterAll(() => server.close());

async function requestOf(key: string, { ask }: Row): Promise<Sent> {
  const [method = "", template = ""] = key.split(" ");
  const { params = {}, body, query = "" } = (await ask?.(school)) ?? {};
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
  return { method, path: `${path}${query}`, body };
}

test("every operation is in the table", () => {
  const keys = operations.map(({ method, path }) => `${method} ${path}`);
  expect(Object.keys(table).toSorted()).toEqual(keys.toSorted());
});

describe.each(Object.entries(table))("%s", (key, row) => {
  test.each(people)("answers %s with what is theirs", async (name) => {
    const { status } = await school.as[name].ask(await requestOf(key, row));
    expect(status).toBe(row.answers[name]);
  });
});

const withIds = Object.entries(table).filter(([key]) => key.includes("{id}"));

describe.each(withIds)("%s", (key, row) => {
  test("tells a row that is not there and one that is not yours alike", async () => {
    const sent = await requestOf(key, row);
    const [, id = ""] = /\/v1\/\w+\/([^/]+)/.exec(sent.path) ?? [];
    const absent = { ...sent, path: sent.path.replace(id, "V1StGXR8_Z5jdHi6B-myT") };
    const foreign = await school.as.bob.ask(sent);
    expect(foreign.status).toBe(404);
    expect(await school.as.bob.ask(absent)).toMatchObject({ status: 404, json: foreign.json });
  });
});

const changing = Object.entries(table).filter(([key]) => !key.startsWith("GET "));

describe.each(changing)("%s", (key, row) => {
  test("is refused to a page of another site, whoever's cookie it brings", async () => {
    const sent = await requestOf(key, row);
    const headers = { origin: "https://evil.test" };
    for (const name of people) {
      const received = await school.as[name].ask({ ...sent, headers });
      expect({ name, status: received.status }).toEqual({ name, status: 403 });
    }
  });
});

describe("what is one's own", () => {
  test("a draft is read by nobody else, not even the owner of the site", async () => {
    const path = "/api/v1/exercises/trapezoid/draft";
    const text = "// only Ada's";
    await school.as.ada.ask({ method: "PUT", path, body: { ...draft, source: text } });
    const seen = await Promise.all(
      people.map(async (name) => (await school.as[name].ask({ method: "GET", path })).json),
    );
    const readers = people.filter((_, i) => JSON.stringify(seen[i]).includes(text));
    expect(readers).toEqual(["ada"]);
  });

  test("a history holds one's own submissions only", async () => {
    const path = "/api/v1/exercises/chain-rule/submissions?limit=100";
    const { json } = await school.as.owner.ask({ method: "GET", path });
    expect(JSON.stringify(json)).not.toContain(school.ids.submissionOfAda);
  });

  test("a cursor of somebody else's opens nothing", async () => {
    const path = `/api/v1/exercises/chain-rule/submissions?cursor=${school.ids.submissionOfAda}`;
    expect(await school.as.bob.ask({ method: "GET", path })).toMatchObject({ status: 404 });
  });

  test("the join code is shown to those who run the class, and to nobody else in it", async () => {
    const path = "/api/v1/classrooms";
    const codeIn = async (name: PersonName) =>
      JSON.stringify((await school.as[name].ask({ method: "GET", path })).json);
    expect(await codeIn("ada")).toContain('"joinCode":null');
    expect(await codeIn("ivy")).toMatch(/"joinCode":"[\w-]{11}"/);
  });
});
