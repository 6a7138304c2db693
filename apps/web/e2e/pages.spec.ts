import { AxeBuilder } from "@axe-core/playwright";
import { person, signUp } from "./people.ts";
import { expect, type Page, test } from "./test.ts";

const learner = person("Ada Lovelace");
const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
];
const schemes = ["light", "dark"] as const;
const open = [
  "/",
  "/learn",
  "/learn/first-principles",
  "/learn/adam",
  "/learn/autodiff",
  "/learn/power-rule",
  "/exercises",
  "/exercises/adam-step",
  "/sign-in",
  "/sign-up",
  "/no-such-page",
];
const personal = ["/", "/progress", "/join", "/account", "/exercises/central-difference"];

for (const colorScheme of schemes) {
  for (const viewport of sizes) {
    const look = `${viewport.width} px, ${colorScheme}`;

    test(`every open page fits and is accessible at ${look}`, async ({ browser, server }) => {
      test.setTimeout(240_000);
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      for (const path of open) await examine(page, `${server.url}${path}`);
      await context.close();
    });
  }
}

test("the pages of a learner are accessible on a phone", async ({ browser, server }) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await signUp(page, server.url, learner);
  for (const path of personal) await examine(page, `${server.url}${path}`);
  await context.close();
});

async function examine(page: Page, url: string): Promise<void> {
  await test.step(url, async () => {
    await page.goto(url, { waitUntil: "networkidle" });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${url} is not wider than the window`).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page })
      // Monaco's own markup is Microsoft's; what we put around it is ours.
      .exclude(".monaco-editor")
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
    );
    expect(told, `${url} has no accessibility violations`).toEqual([]);
  });
}
