// `npm test`: every check of the project, in the order in which a failure is cheapest to find.
import { requireNode } from "./bootstrap/node-version.mjs";

requireNode(18);

const { test } = await import("./bootstrap/test.mjs");
process.exitCode = await test(process.env, process.argv.slice(2));
