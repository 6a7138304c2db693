import { z } from "zod";

/** The languages in which an exercise can be written. */
export const languages = ["typescript", "python"] as const;
export type Language = (typeof languages)[number];
export const Language = z.enum(languages);

/** What each language is called on a page, and how its files end. */
export const languageFacts = {
  typescript: { title: "TypeScript", extension: ".ts" },
  python: { title: "Python", extension: ".py" },
} as const satisfies Record<Language, { title: string; extension: string }>;
