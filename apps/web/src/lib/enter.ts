/** Goes on after signing in by loading the page whole: password managers notice, and nothing old stays. */
export function enter(path: string): void {
  window.location.assign(path);
}
