import { afterEach, describe, expect, test, vi } from "vitest";
import { ApiProblem, callApi, nothing, problemOf, sentenceFor } from "./api.ts";

const refusal = (status: number, headers: Record<string, string> = {}) => ({
  status,
  headers: new Headers(headers),
});

describe("problemOf", () => {
  test("shows the detail of problem details", () => {
    const problem = problemOf(refusal(404), {
      title: "Not Found",
      detail: "No class has this code.",
    });
    expect(problem).toMatchObject({ status: 404, message: "No class has this code.", code: null });
  });

  test("keeps the code of Better Auth beside its message", () => {
    const problem = problemOf(refusal(422), { code: "USER_ALREADY_EXISTS", message: "Exists." });
    expect(problem).toMatchObject({ code: "USER_ALREADY_EXISTS", message: "Exists." });
  });

  test("keeps what is wrong with each field by its name", () => {
    const errors = [{ field: "name", message: "Write a name." }, { field: 5 }, null];
    expect(problemOf(refusal(422), { detail: "d", errors }).fields).toEqual({
      name: "Write a name.",
    });
  });

  test("tells how long to wait", () => {
    const problem = problemOf(refusal(429, { "retry-after": "12" }), null);
    expect(problem.retryAfter).toBe(12);
    expect(problem.message).toContain("in 12 s");
  });

  test.each([{ detail: 5 }, "text", [], null, { detail: "" }])("finds words for %j", (json) => {
    expect(problemOf(refusal(503), json).message).toContain("503");
  });
});

describe("callApi", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("says that the server is unreachable, with status 0", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("failed")));
    const call = callApi({ method: "GET", path: "/api/v1/me" }, nothing);
    await expect(call).rejects.toMatchObject({ name: "ApiProblem", status: 0 });
  });

  test("sends the body as JSON and parses the answer", async () => {
    const fetched = vi.fn<typeof fetch>(() =>
      Promise.resolve(Response.json({ id: "a" }, { status: 201 })),
    );
    vi.stubGlobal("fetch", fetched);
    const request = { method: "POST", path: "/api/v1/classrooms", body: { name: "A" } } as const;
    expect(await callApi(request, (json) => json)).toEqual({ id: "a" });
    expect(fetched).toHaveBeenCalledWith(
      "/api/v1/classrooms",
      expect.objectContaining({
        method: "POST",
        body: '{"name":"A"}',
        headers: expect.objectContaining({ "content-type": "application/json" }),
      }),
    );
  });

  test("throws the problem of a refusal", async () => {
    vi.stubGlobal("fetch", () =>
      Promise.resolve(Response.json({ detail: "Write a name." }, { status: 400 })),
    );
    const call = callApi({ method: "GET", path: "/api/v1/me" }, nothing);
    await expect(call).rejects.toThrow(new ApiProblem(400, "Write a name."));
  });

  test("is content with an empty answer", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(null, { status: 204 })));
    await expect(
      callApi({ method: "DELETE", path: "/api/v1/x" }, nothing),
    ).resolves.toBeUndefined();
  });
});

test("sentenceFor shows what anything thrown says", () => {
  expect(sentenceFor(new Error("a"))).toBe("a");
  expect(sentenceFor("b")).toBe("b");
});
