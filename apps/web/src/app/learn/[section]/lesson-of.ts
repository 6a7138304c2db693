import { lessonPages } from "@gradus/curriculum/pages";
import type { MDXContent } from "mdx/types";

/** The written lesson of a section; undefined where there is none yet. */
export function lessonOf(section: string): MDXContent | undefined {
  return lessonPages.find((page) => page.section === section)?.Lesson;
}
