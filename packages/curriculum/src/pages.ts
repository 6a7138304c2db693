/// <reference types="mdx" />
export { lessonPages } from "./generated/lessons.ts";
export { statements } from "./generated/statements.ts";
