import { readFileSync } from "node:fs";
import path from "node:path";

/** The source of a lesson. */
export function readLesson(section: string): string {
  return readFileSync(
    path.join(import.meta.dirname, "../../lessons", section, "lesson.mdx"),
    "utf8",
  );
}

/** The lesson without its listings, imports and the attributes that name figures. */
export function proseOf(lesson: string): string {
  return lesson
    .replaceAll(/```[\s\S]*?```/g, "")
    .replaceAll(/^import .*$/gm, "")
    .replaceAll(/\b(?:number|answer|value)=\{[^}]*\}/g, "");
}

/** The numbers of a text with three or more significant digits, as they are printed. */
export function preciseNumbers(text: string): string[] {
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.filter((number) => significantDigits(number) >= 3);
}

function significantDigits(number: string): number {
  const digits = number.replace(".", "").replace(/^0+/, "");
  return number.includes(".") ? digits.length : digits.replace(/0+$/, "").length;
}

export interface WrittenQuickCheck {
  readonly answer: number;
  readonly mistakes: readonly number[];
}

/** The answers and mistakes a lesson judges by. */
export function quickChecksOf(lesson: string): WrittenQuickCheck[] {
  const checks = lesson.match(/<QuickCheck[\s\S]*?<\/QuickCheck>/g) ?? [];
  return checks.map((check) => ({
    answer: Number(/answer=\{([^}]*)\}/.exec(check)?.[1]),
    mistakes: [...check.matchAll(/<Mistake value=\{([^}]*)\}/g)].map(([, value]) => Number(value)),
  }));
}

export interface Listing {
  readonly ts: string;
  readonly python: string;
  readonly numpy: string;
  readonly output: string;
}

/** The listings of a lesson with what they print. Throws if a tab is missing. */
export function listingsOf(lesson: string): Listing[] {
  const tabs = lesson.match(/<CodeTabs[\s\S]*?<\/CodeTabs>/g) ?? [];
  return tabs.map((tab) => {
    const fence = (language: string): string => {
      const source = new RegExp("```" + language + "\\n([\\s\\S]*?)```").exec(tab)?.[1];
      if (source === undefined) throw new Error(`a listing without a ${language} tab`);
      return source;
    };
    return {
      ts: fence("ts"),
      python: fence("python"),
      numpy: fence("numpy"),
      output: fence("output"),
    };
  });
}
