import { describe, expect, test } from "vitest";
import { ApiProblem } from "./api.ts";
import { authErrors } from "./auth-problem.ts";

const refusal = (code: string | null) => new ApiProblem(400, "said the server", { code });
const signUp = ["name", "email", "password"];
const changePassword = ["currentPassword", "newPassword"];

describe("authErrors", () => {
  test("puts a taken e-mail beside the e-mail", () => {
    const errors = authErrors(refusal("USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL"), signUp);
    expect(errors["email"]).toContain("Sign in instead");
  });

  test("does not tell whether the e-mail or the password was wrong", () => {
    const errors = authErrors(refusal("INVALID_EMAIL_OR_PASSWORD"), ["email", "password"]);
    expect(Object.keys(errors)).toEqual(["form"]);
  });

  test("puts a short password beside the field that this form has", () => {
    expect(Object.keys(authErrors(refusal("PASSWORD_TOO_SHORT"), signUp))).toEqual(["password"]);
    const changed = authErrors(refusal("PASSWORD_TOO_SHORT"), changePassword);
    expect(Object.keys(changed)).toEqual(["newPassword"]);
  });

  test("leaves the words about a name to the server", () => {
    expect(authErrors(refusal("INVALID_NAME"), signUp)).toEqual({ name: "said the server" });
  });

  test("shows over the form what belongs to a field it does not have", () => {
    expect(Object.keys(authErrors(refusal("INVALID_NAME"), ["email"]))).toEqual(["form"]);
  });

  test.each([refusal(null), refusal("SOMETHING_NEW"), new Error("said the server")])(
    "shows what the server said for a cause it does not know",
    (error) => {
      expect(authErrors(error, signUp)).toEqual({ form: "said the server" });
    },
  );
});
