import "server-only";
import { z } from "zod";
import { operation } from "../http/operation.ts";
import { BySlug } from "./values.ts";

const Hint = z
  .object({
    number: z.number().int().min(1).meta({ description: "Hints are counted from 1." }),
    text: z.string().meta({ description: "Markdown with formulas." }),
  })
  .meta({ id: "Hint" });

export const listHints = operation({
  method: "GET",
  path: "/api/v1/exercises/{slug}/hints",
  summary: "The hints one has opened, and how many there are",
  access: "user",
  limit: "read",
  params: BySlug,
  success: {
    status: 200,
    description: "The opened hints",
    schema: z.object({ total: z.number().int(), items: z.array(Hint) }),
  },
  problems: { 404: "There is no such exercise." },
});

export const openHint = operation({
  method: "POST",
  path: "/api/v1/exercises/{slug}/hints",
  summary: "Open the next hint",
  description: "An opened one can be asked for again; none can be skipped.",
  access: "user",
  limit: "write",
  params: BySlug,
  body: z.strictObject({ number: z.number().int().min(1) }),
  success: { status: 200, description: "The hint", schema: Hint },
  problems: {
    404: "There is no such exercise, or it has no hint of that number.",
    409: "The hints before it are not opened yet.",
  },
});
