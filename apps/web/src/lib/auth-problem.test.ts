import { describe, expect, test } from "vitest";
import { ApiProblem } from "./api.ts";
import { authErrors } from "./auth-problem.ts";

const refusal = (code: string | null, message = "said the server") =>
  new ApiProblem(400, message, { code });

describe("authErrors", () => {
  test("puts a taken e-mail beside the e-mail", () => {
    expect(authErrors(refusal("USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL")).email).toContain("Sign in");
  });

  test("does not tell whether the e-mail or the password was wrong", () => {
    expect(Object.keys(authErrors(refusal("INVALID_EMAIL_OR_PASSWORD")))).toEqual(["form"]);
  });

  test("puts a short password beside the field that this form has", () => {
    expect(Object.keys(authErrors(refusal("PASSWORD_TOO_SHORT")))).toEqual(["password"]);
    expect(Object.keys(authErrors(refusal("PASSWORD_TOO_SHORT"), "newPassword"))).toEqual([
      "newPassword",
    ]);
  });

  test.each([refusal(null), refusal("SOMETHING_NEW"), new Error("said the server")])(
    "shows what the server said for a cause it does not know",
    (error) => {
      expect(authErrors(error)).toEqual({ form: "said the server" });
    },
  );
});
