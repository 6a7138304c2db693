import { join } from "node:path";

/** packages/curriculum, wherever the repository lies. */
export const packageRoot = join(import.meta.dirname, "..", "..");
