/**
 * Where to go after signing in: the page named in `?next=`, if it is a path of this site, else home.
 * `//host`, `/\host` and control characters lead elsewhere in some browser, so they are not paths.
 */
export function nextPath(next: string | readonly string[] | undefined): string {
  if (typeof next !== "string") return "/";
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(next) && !next.includes("\\") ? next : "/";
}

/** `path` with the way back in its query, left out where it leads home anyway. */
export function withNext(path: string, next: string): string {
  return next === "/" ? path : `${path}?${new URLSearchParams({ next }).toString()}`;
}
