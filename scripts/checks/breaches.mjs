/**
 * One deliberate breach for each rule: the file that commits it, the check that must catch it, and a
 * word that its complaint must contain (so that a check which fails for another reason is not counted).
 */
const lint = (file) => ["oxlint", ["--type-aware", file]];

export const breaches = [
  {
    rule: "a page does not read the secret half",
    file: "apps/web/src/app/breach.ts",
    source: 'export { secretExercises } from "@gradus/curriculum/secret";\n',
    check: lint("apps/web/src/app/breach.ts"),
    says: "no-restricted-imports",
  },
  {
    rule: "the engine is not random",
    file: "packages/engine/src/breach.ts",
    source: "export const dice = Math.random();\n",
    check: lint("packages/engine/src/breach.ts"),
    says: "Take a seeded Random",
  },
  {
    rule: "the judge reads no clock",
    file: "packages/grader/src/judge/breach.ts",
    source: "export const now = Date.now();\n",
    check: lint("packages/grader/src/judge/breach.ts"),
    says: "Take the time as an argument",
  },
  {
    rule: "the pure core touches no machine",
    file: "packages/exercise/src/breach.ts",
    source:
      'import { readFileSync } from "node:fs";\nexport const text = readFileSync("x", "utf8");\n',
    check: lint("packages/exercise/src/breach.ts"),
    says: "no-restricted-imports",
  },
  {
    rule: "no any",
    file: "packages/engine/src/breach.ts",
    source: "export const anything = (value: any): number => Number(value);\n",
    check: lint("packages/engine/src/breach.ts"),
    says: "no-explicit-any",
  },
  {
    rule: "no promise is left alone",
    file: "packages/grader/src/breach.ts",
    source:
      "const later = async (): Promise<number> => 1;\nexport function start(): void {\n  later();\n}\n",
    check: lint("packages/grader/src/breach.ts"),
    says: "no-floating-promises",
  },
  {
    rule: "a switch over a union is exhaustive",
    file: "packages/engine/src/breach.ts",
    source:
      'export function sign(way: "up" | "down"): number {\n  switch (way) {\n    case "up":\n      return 1;\n  }\n  return -1;\n}\n',
    check: lint("packages/engine/src/breach.ts"),
    says: "switch-exhaustiveness-check",
  },
  {
    rule: "files stay small",
    file: "packages/engine/src/breach.ts",
    source: Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line};\n`).join(
      "",
    ),
    check: lint("packages/engine/src/breach.ts"),
    says: "max-lines",
  },
  {
    rule: "arrows point down only",
    file: "packages/engine/src/breach.ts",
    source: 'export { createGrader } from "@gradus/grader";\n',
    check: ["turbo", ["boundaries"]],
    says: "@gradus/grader",
  },
  {
    rule: "no package reaches into another's folder",
    file: "packages/engine/src/breach.ts",
    source: 'export { encode } from "../../exercise/src/wire.ts";\n',
    check: ["turbo", ["boundaries"]],
    says: "leaves the package",
  },
  {
    rule: "everything is formatted",
    file: "packages/engine/src/breach.ts",
    source: "export   const crooked=1\n",
    check: ["oxfmt", ["--check", "packages/engine/src/breach.ts"]],
    says: "breach.ts",
  },
  {
    rule: "nothing is unused",
    file: "packages/engine/src/diff/breach.ts",
    source: "export const forgotten = 1;\n",
    check: ["knip", []],
    says: "breach.ts",
  },
  {
    rule: "types hold",
    file: "packages/exercise/src/breach.ts",
    source: 'export const number: number = "text";\n',
    check: ["tsc", ["--project", "packages/exercise"]],
    says: "TS2322",
  },
  {
    rule: "manifests are in order",
    file: "packages/exercise/package.json",
    edit: (manifest) =>
      manifest.replace('"zod": "catalog:"', '"zod": "catalog:",\n    "aaa": "1.0.0"'),
    check: ["sherif", []],
    says: "unordered-dependencies",
  },
  {
    rule: "a test that does not hold fails the run",
    file: "packages/exercise/src/breach.test.ts",
    source:
      'import { expect, test } from "vitest";\ntest("one is two", () => expect(1).toBe(2));\n',
    check: ["vitest", ["run", "packages/exercise/src/breach.test.ts"]],
    says: "expected 1 to be 2",
  },
];
