import { spawnSync } from "node:child_process";
import path from "node:path";

// `prisma generate` never calls the native schema engine, yet it insists on downloading one.
// Naming any existing file as that engine lets it work without a network.
const environment = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  ...process.env,
};

const { error, status } = spawnSync("prisma", ["generate", "--schema", "schema.prisma"], {
  cwd: path.join(import.meta.dirname, ".."),
  env: environment,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (error !== undefined) {
  console.error(
    `prisma generate could not be started (${error.message}); run it as \`pnpm --filter @gradus/db generate\`.`,
  );
}
process.exitCode = status ?? 1;
