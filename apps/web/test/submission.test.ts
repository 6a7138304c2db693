/** One submission on its way: from the request over the queue and the sandbox to whoever waits. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Client } from "./client.ts";
import { openSchool, type School, solution } from "./school.ts";
import { openServerUnderTest, type ServerUnderTest } from "./server-under-test.ts";

const path = "/api/v1/exercises/chain-rule/submissions";
const outerSlopeAtX = solution.replace("outerD(inner(x))", "outerD(x)");

let server: ServerUnderTest;
let school: School;

beforeAll(async () => {
  server = await openServerUnderTest();
  school = await openSchool(server);
});

afterAll(() => server.close());

const submit = (source: string, headers: Record<string, string> = {}) =>
  school.as.ada.ask({ method: "POST", path, body: { language: "typescript", source }, headers });

const Verdict = z.object({
  state: z.string(),
  verdict: z.string(),
  report: z.object({ diagnosis: z.object({ id: z.string() }).nullable() }),
});

async function verdictOf(location: string): Promise<z.infer<typeof Verdict>> {
  const headers = { prefer: "wait=30" };
  const { json } = await school.as.ada.ask({ method: "GET", path: location, headers });
  return Verdict.parse(json);
}

describe("a submission", () => {
  test("is acknowledged with its place, and graded by the time one asks with patience", async () => {
    const { status, headers, json } = await submit(solution);
    expect(status).toBe(201);
    const location = headers.get("location") ?? "";
    expect(location).toBe(`/api/v1/submissions/${z.object({ id: z.string() }).parse(json).id}`);
    expect(await verdictOf(location)).toMatchObject({ state: "graded", verdict: "accepted" });
  });

  test("with a known mistake is told which", async () => {
    const { headers } = await submit(outerSlopeAtX);
    const { verdict, report } = await verdictOf(headers.get("location") ?? "");
    expect(verdict).toBe("wrong_answer");
    expect(report.diagnosis?.id).toBe("outer-slope-at-x");
  });

  test("of nothing is a compile error, not a bad request", async () => {
    const { status, headers } = await submit("");
    expect(status).toBe(201);
    expect(await verdictOf(headers.get("location") ?? "")).toMatchObject({
      verdict: "compile_error",
    });
  });

  test("sent again under the same key is stored once", async () => {
    const key = { "idempotency-key": "lost-answer-1" };
    const first = await submit(solution, key);
    const second = await submit(solution, key);
    expect(second.status).toBe(201);
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
    expect(await submit(outerSlopeAtX, key)).toMatchObject({ status: 409 });
  });

  test("may be 64 kB long, counted in bytes of the source, and not one more", async () => {
    const longest = "é".repeat(32_768);
    expect(await submit(longest)).toMatchObject({ status: 201 });
    expect(await submit(`${longest} `)).toMatchObject({ status: 413, json: { code: "too_large" } });
  });

  test("in Python is told that it comes later", async () => {
    const body = { language: "python", source: "" };
    const refused = await school.as.ada.ask({ method: "POST", path, body });
    expect(refused).toMatchObject({ status: 422, json: { code: "not_available" } });
  });

  test("to an exercise that is not there is a 404, even under a name of JavaScript's own", async () => {
    const body = { language: "typescript", source: "" };
    for (const slug of ["nope", "constructor", "__proto__"]) {
      const nowhere = `/api/v1/exercises/${slug}/submissions`;
      const refused = await school.as.ada.ask({ method: "POST", path: nowhere, body });
      expect(refused).toMatchObject({ status: 404 });
    }
  });
});

describe("those who watch", () => {
  test("a submission hear its states and then its report, and the stream ends", async () => {
    const { headers } = await submit(outerSlopeAtX);
    const stream = await streamOf(school.as.ada, `${headers.get("location")}/events`);
    const text = await new Response(stream).text();
    expect(text).toMatch(/event: state\ndata: \{"id":"[\w-]+","state":"graded","failure":null\}\n/);
    expect(text).toMatch(/event: verdict\ndata: \{"verdict":"wrong_answer".*\}\n\n$/);
  });

  test("a roster see a learner's cell change, and nobody else's", async () => {
    const stream = await streamOf(
      school.as.ivy,
      `/api/v1/classrooms/${school.ids.classOfIvy}/events`,
    );
    const body = { language: "typescript", source: solution };
    await school.as.bob.ask({ method: "POST", path, body });
    await submit(solution);
    const seen = await readUntil(stream, /"state":"graded"\},"progress":\{"state":"passed"/);
    expect(seen).toMatch(/^event: cell\n/m);
    expect(seen).not.toContain(school.ids.bob);
  });

  test("a roster see who joins", async () => {
    const { classOfIvy } = school.ids;
    const stream = await streamOf(school.as.ivy, `/api/v1/classrooms/${classOfIvy}/events`);
    const { json } = await school.as.ivy.ask({
      method: "POST",
      path: `/api/v1/classrooms/${classOfIvy}/join-code`,
    });
    const { joinCode: code } = z.object({ joinCode: z.string() }).parse(json);
    const join = { method: "POST", path: "/api/v1/classrooms/join", body: { code } };
    await school.as.bob.ask(join);
    expect(await readUntil(stream, /event: row\n/)).toContain(`"id":"${school.ids.bob}"`);
  });
});

async function streamOf(client: Client, events: string): Promise<ReadableStream<Uint8Array>> {
  const stream = await client.open(events);
  if (!stream) throw new Error(`${events} is no stream.`);
  return stream;
}

async function readUntil(stream: ReadableStream<Uint8Array>, wanted: RegExp): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (!wanted.test(text)) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`The stream ended after:\n${text}`);
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}
