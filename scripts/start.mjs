// `npm start`: from a fresh clone to a running Gradus, on a machine that has only Node >= 18 with npm.
// Plain JavaScript without dependencies, because it runs before anything is installed.
import { requireNode } from "./bootstrap/node-version.mjs";

requireNode(18);

const { start } = await import("./bootstrap/start.mjs");
await start(process.env);
