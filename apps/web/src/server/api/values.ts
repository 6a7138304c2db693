import "server-only";
import { z } from "zod";

/** Ids are opaque: what does not look like one is simply not there. */
export const Id = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .meta({ example: "V1StGXR8_Z5jdHi6B-myT" });

export const Slug = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/)
  .meta({ description: "The name of an exercise in addresses.", example: "adam-step" });

export const BySlug = z.object({ slug: Slug });
export const ById = z.object({ id: Id });

export const Timestamp = z.iso.datetime().meta({ description: "ISO 8601, UTC." });

export function timestamp(date: Date): string {
  return date.toISOString();
}

export function timestampOrNull(date: Date | null): string | null {
  return date === null ? null : timestamp(date);
}
