import { describe, expect, test } from "vitest";
import { ApiProblem } from "../../../../lib/api.ts";
import { refusalOf } from "./refusal.ts";

const problem = (status: number, retryAfter: number | null = null) =>
  new ApiProblem(status, `status ${status}`, { retryAfter });

describe("refusalOf", () => {
  test("asks to sign in after a 401", () => {
    expect(refusalOf(problem(401), 0)).toEqual({ kind: "signed_out" });
  });

  test("knows when to try again after a 429", () => {
    expect(refusalOf(problem(429, 12), 1_000)).toMatchObject({
      kind: "too_often",
      retryAt: 13_000,
    });
  });

  test("waits a while where the server does not say how long", () => {
    expect(refusalOf(problem(429), 1_000)).toMatchObject({ retryAt: 31_000 });
  });

  test("calls a server that does not answer unreachable", () => {
    expect(refusalOf(problem(0), 0)).toEqual({ kind: "unreachable" });
  });

  test("passes on the words of the server for everything else", () => {
    expect(refusalOf(problem(413), 0)).toEqual({ kind: "too_large", detail: "status 413" });
    expect(refusalOf(problem(422), 0)).toEqual({ kind: "refused", detail: "status 422" });
  });
});
