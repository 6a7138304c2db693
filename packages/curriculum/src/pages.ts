/// <reference types="mdx" />
export { statements } from "./generated/statements.ts";
