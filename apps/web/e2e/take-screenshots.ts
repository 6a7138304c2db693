// `pnpm screenshots`: what a person sees, for the README and for everybody who wants to look before
// installing. A class with a teacher and three learners is made, through the same pages and routes.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { GradusServer } from "./gradus-server.ts";
import { fillSignUp, paste, person, signUp } from "./people.ts";
import { program } from "./programs.ts";

const target = path.resolve(import.meta.dirname, "../../../docs/screenshots");
const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
];
const schemes = ["light", "dark"] as const;

const attempts: readonly (readonly [
  slug: string,
  claim: "accepted" | "wrong" | "partial",
  id: string,
])[] = [
  ["central-difference", "wrong", "forward-difference"],
  ["central-difference", "accepted", "quotient"],
  ["chain-rule", "wrong", "no-inner-slope"],
  ["adam-step", "wrong", "no-bias-correction"],
  ["trapezoid", "partial", "each-trapezoid-by-itself"],
  ["momentum-step", "accepted", "indexed-loop"],
];

async function submit(
  context: BrowserContext,
  url: string,
  [slug, claim, id]: (typeof attempts)[number],
) {
  const answer = await context.request.post(`${url}/api/v1/exercises/${slug}/submissions`, {
    data: { language: "typescript", source: program(slug, claim, id) },
    headers: { origin: url },
  });
  const { id: submission } = await answer.json();
  await context.request.get(`${url}/api/v1/submissions/${submission}`, {
    headers: { prefer: "wait=20" },
  });
}

/** A teacher with a class, and learners who have got to different places. */
async function makeClass(browser: Browser, server: GradusServer) {
  const teacher = await browser.newContext();
  const desk = await teacher.newPage();
  await desk.goto(server.ownershipLink);
  await desk
    .getByRole("link", { name: /account|sign up/i })
    .first()
    .click();
  await fillSignUp(desk, person("Emmy Noether"));
  await desk.getByRole("button", { name: "Become the owner" }).click();
  await desk.getByLabel("Name of the class").fill("Deep learning, autumn 2026");
  await desk.getByRole("button", { name: "Make the class" }).click();
  await desk.getByRole("region", { name: "Code to join" }).waitFor();
  const code = await desk
    .getByRole("region", { name: "Code to join" })
    .locator("p")
    .first()
    .innerText();

  const names = ["Sofia Kovalevskaya", "Srinivasa Ramanujan", "Maryam Mirzakhani"];
  const learners: BrowserContext[] = [];
  for (const [index, name] of names.entries()) {
    const learner = await browser.newContext();
    const page = await learner.newPage();
    await signUp(page, server.url, person(name));
    const data = { code: code.trim() };
    await learner.request.post(`${server.url}/api/v1/classrooms/join`, {
      data,
      headers: { origin: server.url },
    });
    for (const attempt of attempts.slice(index)) await submit(learner, server.url, attempt);
    await page.close();
    learners.push(learner);
  }
  return { teacher, learner: learners[0] ?? teacher, classPath: new URL(desk.url()).pathname };
}

async function take(browser: Browser, server: GradusServer): Promise<void> {
  const { teacher, learner, classPath } = await makeClass(browser, server);
  const views = [
    { name: "home", path: "/", who: null },
    { name: "course-map", path: "/learn", who: learner },
    { name: "lesson-derivative", path: "/learn/first-principles", who: learner },
    { name: "lesson-adam", path: "/learn/adam", who: learner },
    { name: "lesson-autodiff", path: "/learn/autodiff", who: learner },
    { name: "progress", path: "/progress", who: learner },
    { name: "roster", path: classPath, who: teacher },
  ];
  for (const viewport of sizes)
    for (const colorScheme of schemes) {
      const suffix = `${viewport.width}-${colorScheme}.png`;
      for (const { name, path: pathname, who } of views) {
        const context = await browser.newContext({
          viewport,
          colorScheme,
          ...(who ? { storageState: await who.storageState() } : {}),
        });
        const page = await context.newPage();
        await page.goto(server.url + pathname, { waitUntil: "domcontentloaded" });
        await page.waitForTimeout(1_500);
        await page.screenshot({ path: path.join(target, `${name}-${suffix}`) });
        await context.close();
      }
      const storageState = await learner.storageState();
      const context = await browser.newContext({ viewport, colorScheme, storageState });
      const page = await context.newPage();
      await page.goto(`${server.url}/exercises/adam-step`);
      if (viewport.width < 768)
        await page.getByRole("tab", { name: /program|editor|code/i }).click();
      await paste(context, page, program("adam-step", "wrong", "no-bias-correction"));
      await page.getByRole("button", { name: "Submit" }).click();
      await page.getByText("You left out the bias correction.").first().waitFor();
      await page.waitForTimeout(1_000);
      await page.screenshot({ path: path.join(target, `workbench-${suffix}`) });
      await context.close();
    }
}

await mkdir(target, { recursive: true });
const server = await GradusServer.launch();
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  await take(browser, server);
} finally {
  await browser.close();
  await server.close();
}
