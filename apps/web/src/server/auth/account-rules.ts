import "server-only";
import { z } from "zod";

// Controls (C0, C1), and the marks that turn the direction of the text around them.
const controls = /[\p{Cc}\p{Bidi_Control}]/u;

/** What people, classes and tokens are called: any script, but nothing that could forge another row. */
export const DisplayName = z
  .string("Write a name.")
  .trim()
  .min(1, "Write a name.")
  .max(80, "A name has at most 80 characters.")
  .refine((name) => name.isWellFormed() && !controls.test(name), {
    message: "A name can't contain control characters.",
  });

export const passwordLength = { minimum: 10, maximum: 128 } as const;
