import { ApiProblem, sentenceFor } from "./api.ts";
import type { FormErrors } from "./form-errors.ts";

/** Where each cause that Better Auth names belongs, and what it means; null: the server says it well. */
const causes: Readonly<Record<string, readonly [field: string, sentence: string | null]>> = {
  INVALID_EMAIL_OR_PASSWORD: [
    "form",
    "This e-mail and this password do not belong together. Check both, or make an account first.",
  ],
  INVALID_EMAIL: ["email", "This is not an e-mail address yet."],
  INVALID_NAME: ["name", null],
  USER_ALREADY_EXISTS: ["email", "There is an account with this e-mail. Sign in instead."],
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: [
    "email",
    "There is an account with this e-mail. Sign in instead.",
  ],
  PASSWORD_TOO_SHORT: ["password", "A password needs at least 10 characters."],
  PASSWORD_TOO_LONG: ["password", "A password may have at most 128 characters."],
  INVALID_PASSWORD: ["currentPassword", "This is not your current password."],
};

/** The error of a failed call to /api/auth, put where it belongs in a form with these fields. */
export function authErrors(error: unknown, fields: readonly string[]): FormErrors {
  const cause = error instanceof ApiProblem && error.code !== null ? causes[error.code] : undefined;
  const [named, sentence] = cause ?? ["form", null];
  // The form that changes a password calls the new one by another name.
  const field = named === "password" && fields.includes("newPassword") ? "newPassword" : named;
  return { [fields.includes(field) ? field : "form"]: sentence ?? sentenceFor(error) };
}
