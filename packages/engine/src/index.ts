export { DomainError, ShapeError } from "./errors.ts";
export { createRandom, type Random } from "./random/index.ts";
export * as sym from "./symbolic/index.ts";
