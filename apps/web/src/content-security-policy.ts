/**
 * The policy of every page. Scripts run only with this request's nonce or when loaded by one that
 * did. Styles allow inline ones, because the editor writes `<style>` elements without a nonce (and a
 * nonce in style-src would switch 'unsafe-inline' off). Pages never get 'unsafe-eval': the Run worker
 * has its own policy. Only `next dev` needs it, for React's error stacks.
 */
export function contentSecurityPolicy(nonce: string, mode: "production" | "development"): string {
  const evaluate = mode === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluate}`,
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");
}
