import { z } from "zod";
import { Language } from "./language.ts";
import { maximumSourceBytes } from "./limits.ts";

/** What a learner hands in. The source may be empty: that is a compile error, not a bad request. */
export const Submission = z.strictObject({
  language: Language,
  source: z
    .string()
    .refine((source) => new TextEncoder().encode(source).length <= maximumSourceBytes, {
      message: `The source is longer than ${maximumSourceBytes} bytes (64 kB).`,
    }),
});
export type Submission = z.infer<typeof Submission>;

/** Seeds are integers below 2⁵³, so that they survive JSON. */
export const Seed = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
export type Seed = z.infer<typeof Seed>;
