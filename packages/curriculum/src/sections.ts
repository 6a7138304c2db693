import { activationsAndLosses } from "../sections/activations-and-losses.ts";
import { advanced } from "../sections/advanced.ts";
import { backpropagation } from "../sections/backpropagation.ts";
import { beyond } from "../sections/beyond.ts";
import { differentiationRules } from "../sections/differentiation-rules.ts";
import { foundations } from "../sections/foundations.ts";
import { integralCalculus } from "../sections/integral-calculus.ts";
import { multivariable } from "../sections/multivariable.ts";
import type { PartFacts, SectionFacts } from "../sections/section.ts";
import { lessonSections } from "./generated/lesson-sections.ts";

/** One station of the course map. */
export interface Section extends SectionFacts {
  /** The slug of the part it stands in. */
  readonly part: string;
  /** Whether its lesson is written. */
  readonly lesson: boolean;
}

/** A chapter of the course and its sections, in order. */
export interface Part {
  readonly slug: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

const course: readonly PartFacts[] = [
  foundations,
  differentiationRules,
  activationsAndLosses,
  integralCalculus,
  multivariable,
  backpropagation,
  advanced,
  beyond,
];

export const parts: readonly Part[] = course.map((part) => ({
  ...part,
  sections: part.sections.map((section) => ({
    ...section,
    part: part.slug,
    lesson: lessonSections.includes(section.slug),
  })),
}));

/** Every section of the course, in the order of the map. */
export const sections: readonly Section[] = parts.flatMap((part) => part.sections);

/** The section of that name; undefined where there is none. */
export function findSection(slug: string): Section | undefined {
  return sections.find((section) => section.slug === slug);
}
