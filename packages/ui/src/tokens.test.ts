import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

type Theme = "light" | "dark";
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

function colourOf(token: string, theme: Theme): string {
  const colour = colours.get(token);
  if (!colour) throw new Error(`tokens.css has no colour --${token}`);
  return colour[theme];
}

/** sRGB channel → linear light (IEC 61966-2-1). */
const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

function linearRgb(hex: string): [red: number, green: number, blue: number] {
  const channel = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 relative luminance: L = 0.2126 R + 0.7152 G + 0.0722 B. */
function luminance(hex: string): number {
  const [red, green, blue] = linearRgb(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio: (L₁ + 0.05) / (L₂ + 0.05), lighter over darker. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** OKLab (Ottosson 2020), where the Euclidean distance is close to the difference one sees. */
function oklab(hex: string): [number, number, number] {
  const [r, g, b] = linearRgb(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function difference(a: string, b: string): number {
  const [p, q] = [oklab(a), oklab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const themes: Theme[] = ["light", "dark"];
const roles = [
  "role-function",
  "role-derivative",
  "role-integral",
  "role-parameter",
  "role-learner",
  "role-reference",
];
const textTokens = ["ink", "ink-muted", "accent", "positive", "negative", ...roles];
const grounds = ["surface", "surface-raised"];

describe.each(themes)("the %s theme", (theme) => {
  const texts = textTokens.flatMap((text) => grounds.map((ground) => ({ text, ground })));

  test.each(texts)("sets --$text on --$ground with AA contrast", ({ text, ground }) => {
    expect(contrast(colourOf(text, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test("sets the words on a filled button with AA contrast, hovered too", () => {
    const words = colourOf("on-accent", theme);
    expect(contrast(words, colourOf("accent", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(words, colourOf("accent-hover", theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["hairline-strong", "focus"])("draws --%s at 3:1 against paper", (token) => {
    expect(contrast(colourOf(token, theme), colourOf("surface", theme))).toBeGreaterThanOrEqual(3);
  });

  const pairs = roles.flatMap((a, i) => roles.slice(i + 1).map((b) => ({ a, b })));
  test.each(pairs)("keeps --$a and --$b apart", ({ a, b }) => {
    expect(difference(colourOf(a, theme), colourOf(b, theme))).toBeGreaterThanOrEqual(0.08);
  });
});

test("names every colour with both sides", () => {
  const declared = [...css.matchAll(/--([\w-]+): [^;]*#/g)].length;
  expect(colours.size).toBe(declared);
});
