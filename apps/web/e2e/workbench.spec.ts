import { paste, person, signUp } from "./people.ts";
import { program } from "./programs.ts";
import { expect, type Page, test } from "./test.ts";

const endless = `export function centralDifference(f: (x: number) => number, x: number, h: number): number {
  for (;;) {}
}
`;

const editor = (page: Page) => page.locator(".monaco-editor").first();

test("Run answers in the browser, on the examples and on a call of one's own, and records nothing", async ({
  context,
  page,
  server,
}) => {
  const recorded: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().includes("/submissions"))
      recorded.push(request.url());
  });
  await page.goto(`${server.url}/exercises/central-difference`);
  await paste(context, page, program("central-difference", "accepted", "quotient"));
  await page.getByLabel(/^One a line/).fill("centralDifference((x) => x ** 3, 2, 0.1)");
  await editor(page).click();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByText(/12\.0\d*/).first()).toBeVisible({ timeout: 30_000 });
  expect(recorded).toEqual([]);
});

test("an endless loop is ended in the browser, and the page stays alive", async ({
  context,
  page,
  server,
}) => {
  await page.goto(`${server.url}/exercises/central-difference`);
  await paste(context, page, endless);
  await page.getByRole("button", { name: "Run" }).click();
  await expect(page.getByText(/3 s|seconds|never ends|did not end|stopped/i).first()).toBeVisible({
    timeout: 30_000,
  });
  await paste(context, page, program("central-difference", "accepted", "quotient"));
  await page.getByRole("button", { name: "Run" }).click();
  await expect(page.getByText(/as expected|matches|met|agree/i).first()).toBeVisible({
    timeout: 30_000,
  });
});

test("the page has no eval, while the worker of Run has it and no network", async ({
  page,
  server,
}) => {
  const answer = await page.request.get(`${server.url}/run-worker.js`);
  const policy = answer.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("'unsafe-eval'");
  expect(policy).toContain("connect-src 'none'");
  const html = await page.goto(`${server.url}/exercises/central-difference`);
  expect(html?.headers()["content-security-policy"]).not.toContain("unsafe-eval");
});

test("a visitor keeps the program through signing in, and is told when it is wrong", async ({
  context,
  page,
  server,
}) => {
  await page.goto(`${server.url}/exercises/central-difference`);
  await paste(context, page, program("central-difference", "wrong", "forward-difference"));
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByRole("link", { name: /sign in/i }).last()).toBeVisible();
  await signUp(page, server.url, person("Maria Agnesi"));
  await page.goto(`${server.url}/exercises/central-difference`);
  await expect(editor(page)).toBeVisible({ timeout: 60_000 });
  await paste(context, page, program("central-difference", "wrong", "forward-difference"));
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  await expect(page.getByText(/both points lie on one side/).first()).toBeVisible();
});

test("what was typed survives a reload in the middle of a word", async ({
  context,
  page,
  server,
}) => {
  await signUp(page, server.url, person("Sophie Germain"));
  await page.goto(`${server.url}/exercises/chain-rule`);
  await paste(context, page, "// half a wor");
  await page.waitForTimeout(500);
  await page.reload();
  await expect(editor(page)).toContainText("half a wor", { timeout: 60_000 });
});

test("a draft follows the learner to another machine", async ({
  browser,
  context,
  page,
  server,
}) => {
  const who = person("Hypatia of Alexandria");
  await signUp(page, server.url, who);
  await page.goto(`${server.url}/exercises/trapezoid`);
  await paste(context, page, "// from the first machine");
  await expect(page.getByText("saved", { exact: true })).toBeVisible({ timeout: 20_000 });
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto(`${server.url}/sign-in`);
  await there.getByLabel("E-mail").fill(who.email);
  await there.getByLabel("Password").fill(who.password);
  await there.getByRole("button", { name: "Sign in" }).click();
  await expect(there).not.toHaveURL(/sign-in/);
  await there.goto(`${server.url}/exercises/trapezoid`);
  await expect(editor(there)).toContainText("from the first machine", { timeout: 60_000 });
  await other.close();
});

test("a syntax error is marked in the program's own line", async ({ context, page, server }) => {
  await signUp(page, server.url, person("Mary Somerville"));
  await page.goto(`${server.url}/exercises/chain-rule`);
  await paste(context, page, "export function chainRule( {\n  return 1;\n}\n");
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText(/^Line \d+:/).first()).toBeVisible();
});
