import "server-only";

/** The paths of Better Auth that Gradus uses; all others are not there. */
export const authPaths: Readonly<Record<string, "GET" | "POST">> = {
  "/sign-up/email": "POST",
  "/sign-in/email": "POST",
  "/sign-out": "POST",
  "/get-session": "GET",
  "/list-sessions": "GET",
  "/revoke-session": "POST",
  "/revoke-other-sessions": "POST",
  "/change-password": "POST",
  "/update-user": "POST",
};
