import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Tests stand on the server's side of the line that this marker draws.
  resolve: {
    alias: {
      "server-only": path.join(import.meta.dirname, "apps/web/node_modules/server-only/empty.js"),
    },
  },
  test: {
    include: [
      "{apps,packages}/*/{src,test,scripts}/**/*.test.{ts,tsx}",
      "prisma/{src,test}/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/generated/**", "**/.next/**"],
    // Each file that opens a sandbox boots its own runner processes: two at a time fit two cores.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
});
