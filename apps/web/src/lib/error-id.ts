/** The id under which the server logged an error that reached a page; null for an error of the browser. */
export function errorIdOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("digest" in error)) return null;
  return typeof error.digest === "string" ? error.digest : null;
}
