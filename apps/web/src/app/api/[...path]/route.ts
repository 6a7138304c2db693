import { notFound } from "@/server/http/problem.ts";

/** Whatever is not an operation: a problem document, not the page that says so to people. */
const nothingHere = (): Response => notFound("operation").toResponse();

export const GET = nothingHere;
export const POST = nothingHere;
export const PUT = nothingHere;
export const PATCH = nothingHere;
export const DELETE = nothingHere;
