import type { Actor } from "@gradus/db";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createLimiter } from "../limiter.ts";
import { limits } from "../limits.ts";
import { type Border, endpointFor } from "./endpoint.ts";
import { operation } from "./operation.ts";
import { notFound } from "./problem.ts";

const ada: Actor = { id: "ada", role: "learner" };
const ours = "http://localhost:3000";

class RowMissing extends Error {}

function server() {
  const faults: unknown[] = [];
  const border: Border = {
    trustedOrigins: [ours],
    limiter: createLimiter(),
    log: pino({ level: "silent" }),
    authenticate: async (headers) =>
      headers.get("cookie") === "session=ada" || headers.get("authorization") === "Bearer ada"
        ? ada
        : null,
    problemOf: (error) => (error instanceof RowMissing ? notFound("row") : null),
    onFault: (error) => void faults.push(error),
  };
  return { endpoint: endpointFor(async () => border), faults };
}

const rename = operation({
  method: "POST",
  path: "/api/v1/rows/{id}",
  summary: "Rename a row",
  access: "user",
  limit: "guess",
  params: z.object({ id: z.string() }),
  query: z.strictObject({ dry: z.enum(["yes", "no"]).default("no") }),
  body: z.strictObject({ name: z.string().min(1, "Write a name.") }),
  maxBytes: 100,
  success: { status: 201, description: "Renamed", schema: z.object({ said: z.string() }) },
});

interface Sent {
  readonly body?: BodyInit;
  readonly headers?: Record<string, string>;
  readonly query?: string;
}

function post({ endpoint }: ReturnType<typeof server>, sent: Sent = {}) {
  const handler = endpoint(rename, async ({ actor, params, query, body }) => {
    if (body.name === "missing") throw new RowMissing();
    if (body.name === "bug") throw new Error("secret detail");
    return { said: `${actor.id} ${params.id} ${query.dry} ${body.name}` };
  });
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    duplex: "half",
    headers: { "content-type": "application/json", ...cookie, ...sent.headers },
    body: sent.body ?? JSON.stringify({ name: "x" }),
  };
  const url = `${ours}/api/v1/rows/7${sent.query ?? ""}`;
  return handler(new Request(url, init), { params: Promise.resolve({ id: "7" }) });
}

const cookie = { cookie: "session=ada", origin: ours };

describe("an endpoint", () => {
  test("hands the handler what passed the checks and answers with what it says", async () => {
    const response = await post(server(), { query: "?dry=yes" });
    expect(response.status).toBe(201);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(await response.json()).toEqual({ said: "ada 7 yes x" });
  });

  test("asks who does not say who they are to sign in", async () => {
    const response = await post(server(), { headers: { cookie: "" } });
    expect(await problemIn(response)).toMatchObject({ status: 401, code: "unauthenticated" });
    expect(response.headers.get("www-authenticate")).toContain("Bearer");
  });

  test.each([
    ["a foreign origin", { origin: "https://evil.test" }],
    ["an opaque origin", { origin: "null" }],
    ["another port of this machine", { origin: "http://localhost:3001" }],
  ])("refuses a state change with a cookie from %s", async (_, headers) => {
    expect(await problemIn(await post(server(), { headers }))).toMatchObject({
      status: 403,
      code: "foreign_origin",
    });
  });

  test("refuses a state change with a cookie that names no origin", async () => {
    const { endpoint } = server();
    const handler = endpoint(rename, async () => ({ said: "" }));
    const request = new Request(`${ours}/api/v1/rows/7`, {
      method: "POST",
      headers: { cookie: "session=ada", "content-type": "application/json" },
      body: "{}",
    });
    const response = await handler(request, { params: Promise.resolve({ id: "7" }) });
    expect(await problemIn(response)).toMatchObject({ status: 403, code: "foreign_origin" });
  });

  test("does not ask a token for its origin", async () => {
    const headers = { cookie: "", origin: "https://evil.test", authorization: "Bearer ada" };
    expect((await post(server(), { headers })).status).toBe(201);
  });

  test("names the field that does not fit", async () => {
    const body = JSON.stringify({ name: "" });
    const problem = await problemIn(await post(server(), { body }));
    expect(problem).toMatchObject({ status: 422, code: "invalid_body" });
    expect(problem["errors"]).toEqual([{ field: "name", message: "Write a name." }]);
  });

  test("names a field that nobody asked for", async () => {
    const body = JSON.stringify({ name: "x", role: "owner" });
    const problem = await problemIn(await post(server(), { body }));
    expect(problem).toMatchObject({ status: 422, code: "invalid_body" });
    expect(problem["errors"]).toEqual([
      { field: "role", message: "There is no field of that name." },
    ]);
  });

  test("refuses a query that does not fit", async () => {
    const response = await post(server(), { query: "?dry=maybe" });
    expect(await problemIn(response)).toMatchObject({ status: 400, code: "invalid_query" });
  });

  test.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["no UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
  ])("refuses a body that is %s", async (_, body) => {
    expect(await problemIn(await post(server(), { body }))).toMatchObject({
      status: 400,
      code: "invalid_json",
    });
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])(
    "refuses a body of type %s",
    async (type) => {
      const response = await post(server(), { headers: { "content-type": type } });
      expect(await problemIn(response)).toMatchObject({
        status: 415,
        code: "unsupported_media_type",
      });
    },
  );

  test("takes a body as long as allowed and refuses one byte more", async () => {
    const name = "x".repeat(100 - JSON.stringify({ name: "" }).length);
    expect((await post(server(), { body: JSON.stringify({ name }) })).status).toBe(201);
    const longer = JSON.stringify({ name: `${name}x` });
    expect(await problemIn(await post(server(), { body: longer }))).toMatchObject({
      status: 413,
      code: "too_large",
    });
  });

  test("stops reading a body of untold length where it grows too long", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(64).fill(0x20));
      },
    });
    expect(await problemIn(await post(server(), { body: endless }))).toMatchObject({
      status: 413,
      code: "too_large",
    });
    expect(sent).toBeLessThan(10);
  });

  test("tells how long to wait once an account has asked too often", async () => {
    const running = server();
    for (let asked = 0; asked < limits.guess.points; asked += 1) await post(running);
    const response = await post(running);
    expect(await problemIn(response)).toMatchObject({ status: 429, code: "too_many_requests" });
    expect(response.headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
  });

  test("counts strangers by their peer, so that one does not use up another's share", async () => {
    const running = server();
    const stranger = { cookie: "", origin: ours, "x-gradus-peer": "192.0.2.1" };
    for (let asked = 0; asked < limits.guess.points; asked += 1)
      await post(running, { headers: stranger });
    expect((await post(running, { headers: stranger })).status).toBe(429);
    const other = await post(running, { headers: { ...stranger, "x-gradus-peer": "192.0.2.2" } });
    expect(other.status).toBe(401);
  });

  test("tells a known error as the problem it is", async () => {
    const body = JSON.stringify({ name: "missing" });
    expect(await problemIn(await post(server(), { body }))).toMatchObject({
      status: 404,
      code: "not_found",
    });
  });

  test("keeps the detail of its own faults to itself and gives a number to quote", async () => {
    const running = server();
    const response = await post(running, { body: JSON.stringify({ name: "bug" }) });
    const problem = await problemIn(response);
    expect(problem).toMatchObject({ status: 500, code: "internal" });
    expect(JSON.stringify(problem)).not.toContain("secret detail");
    expect(problem["errorId"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(running.faults).toEqual([new Error("secret detail")]);
  });
});

async function problemIn(response: Response) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  const problem = z.record(z.string(), z.unknown()).parse(await response.json());
  expect(problem["status"]).toBe(response.status);
  return problem;
}
