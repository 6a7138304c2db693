import { describe, expect, test } from "vitest";
import { ApiProblem } from "./api.ts";
import { formErrors } from "./form-errors.ts";

const refusal = (fields: Record<string, string>) =>
  new ApiProblem(422, "It does not fit.", { fields });

describe("formErrors", () => {
  test("puts the words of the server at the field they are about", () => {
    expect(formErrors(refusal({ name: "Write a name.", other: "?" }), ["name"])).toEqual({
      name: "Write a name.",
    });
  });

  test.each([refusal({}), refusal({ other: "?" }), new Error("It does not fit.")])(
    "shows over the form what belongs to no field of it",
    (error) => {
      expect(formErrors(error, ["name"])).toEqual({ form: "It does not fit." });
    },
  );
});
