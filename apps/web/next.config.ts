import path from "node:path";
import createMdx from "@next/mdx";
import type { NextConfig } from "next";
import roleMacros from "@gradus/ui/role-macros.json" with { type: "json" };

const root = path.resolve(import.meta.dirname, "../..");

/** What every answer carries. The content security policy is made per request, in `src/proxy.ts`. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  // Nothing of this repository is written by `next dev`.
  agentRules: false,
  pageExtensions: ["ts", "tsx"],
  allowedDevOrigins: ["127.0.0.1"],
  transpilePackages: [
    "@gradus/curriculum",
    "@gradus/db",
    "@gradus/engine",
    "@gradus/exercise",
    "@gradus/grader",
    "@gradus/ui",
  ],
  // Native code, WASM and worker threads that must be loaded from their own folders.
  serverExternalPackages: [
    "@prisma/adapter-better-sqlite3",
    "@prisma/client",
    "@prisma/driver-adapter-utils",
    "@prisma/schema-engine-wasm",
    "better-sqlite3",
    "isolated-vm",
    "pino",
  ],
  turbopack: { root },
  outputFileTracingRoot: root,
  // A fresh clone builds once: writing a cache costs more than it ever gives back.
  experimental: { turbopackFileSystemCacheForBuild: false },
  // Our pictures are drawn, not photographed: no resizing endpoint to attack.
  images: { unoptimized: true },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    {
      source: "/api/:path*",
      headers: [
        { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" },
      ],
    },
  ],
};

// Letters of a formula in the colour of their role, as in \fn{f}: `trust` lets \htmlClass through, and all
// that is read here is our own lessons.
const katex = { macros: roleMacros, strict: "ignore", trust: true };

// Turbopack takes plugins by name only: functions cannot cross into its workers.
const withMdx = createMdx({
  options: {
    remarkPlugins: ["remark-gfm", "remark-math"],
    rehypePlugins: ["rehype-slug", ["rehype-katex", katex]],
  },
});

export default withMdx(config);
