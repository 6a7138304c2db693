import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

test("scripts run with the nonce of the request and never by eval in production", () => {
  const policy = contentSecurityPolicy("c2FsdA==", "production");
  expect(policy).toContain("script-src 'self' 'nonce-c2FsdA==' 'strict-dynamic';");
  expect(policy).not.toContain("unsafe-eval");
});

test("inline styles are allowed without a nonce, which would switch them off", () => {
  expect(contentSecurityPolicy("c2FsdA==", "production")).toContain(
    "style-src 'self' 'unsafe-inline';",
  );
});

test("nobody may frame a page or change its base", () => {
  const policy = contentSecurityPolicy("c2FsdA==", "production");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
});
