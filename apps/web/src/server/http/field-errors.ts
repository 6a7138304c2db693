import "server-only";
import type { z } from "zod";
import { type FieldError, Problem } from "./problem.ts";

/** What zod found, one line for each field that does not fit. */
export function fieldErrors(error: z.ZodError): readonly FieldError[] {
  return error.issues.flatMap((issue): FieldError[] => {
    const field = issue.path.map(String).join(".");
    if (issue.code !== "unrecognized_keys") return [{ field, message: issue.message }];
    return issue.keys.map((key) => ({
      field: field === "" ? key : `${field}.${key}`,
      message: "There is no field of that name.",
    }));
  });
}

/** Parses what came over the border, or tells which field does not fit and why. */
export function parseOrRefuse<Value>(
  schema: z.ZodType<Value>,
  received: unknown,
  code: "invalid_body" | "invalid_query",
): Value {
  const parsed = schema.safeParse(received);
  if (parsed.success) return parsed.data;
  const errors = fieldErrors(parsed.error);
  const detail = errors
    .map(({ field, message }) => (field === "" ? message : `${field}: ${message}`))
    .join(" ");
  throw new Problem(code, detail, { errors });
}
