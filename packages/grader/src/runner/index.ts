import { fileURLToPath } from "node:url";

/** The file that a runner process executes, for callers that are not bundled. */
export const runnerPath = fileURLToPath(new URL("./main.ts", import.meta.url));
