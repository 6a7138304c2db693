import { ApiProblem, sentenceFor } from "./api.ts";

export type AuthField = "name" | "email" | "password" | "currentPassword" | "newPassword";

/** Where an error stands: beside a field, or over the form (`form`). */
export type AuthErrors = Readonly<Partial<Record<AuthField | "form", string>>>;

/** What each cause of Better Auth means for the person at the form. */
const sentences: Readonly<Record<string, readonly [AuthField | "form", string]>> = {
  INVALID_EMAIL_OR_PASSWORD: [
    "form",
    "This e-mail and this password do not belong together. Check both, or make an account first.",
  ],
  INVALID_EMAIL: ["email", "This is not an e-mail address yet."],
  USER_ALREADY_EXISTS: ["email", "There is an account with this e-mail. Sign in instead."],
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: [
    "email",
    "There is an account with this e-mail. Sign in instead.",
  ],
  PASSWORD_TOO_SHORT: ["password", "A password needs at least 10 characters."],
  PASSWORD_TOO_LONG: ["password", "A password may have at most 128 characters."],
  INVALID_PASSWORD: ["currentPassword", "This is not your current password."],
  EMAIL_PASSWORD_SIGN_UP_DISABLED: [
    "form",
    "New accounts are closed on this server. Ask your instructor for one.",
  ],
};

/** The error of a failed call to /api/auth, put where it belongs. `passwordField` is the form's own. */
export function authErrors(
  error: unknown,
  passwordField: "password" | "newPassword" = "password",
): AuthErrors {
  const known =
    error instanceof ApiProblem && error.code !== null ? sentences[error.code] : undefined;
  if (!known) return { form: sentenceFor(error) };
  const [field, sentence] = known;
  return { [field === "password" ? passwordField : field]: sentence };
}
