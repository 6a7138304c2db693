import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: [
      // Tests stand on the server's side of the line that this marker draws.
      { find: "server-only", replacement: inWeb("node_modules/server-only/empty.js") },
      // As in the tsconfig.json of the web app.
      { find: /^@\//, replacement: inWeb("src/") },
    ],
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

function inWeb(file: string): string {
  return path.join(import.meta.dirname, "apps/web", file);
}
