import type { BrowserContext, Page } from "@playwright/test";
import { expect } from "./test.ts";

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const person = (name: string): Person => ({
  name,
  email: `${name.toLowerCase().replaceAll(/\W+/g, ".")}@example.org`,
  password: `a long password of ${name}`,
});

/** Makes an account through the form, on the page where one is asked to. */
export async function fillSignUp(page: Page, { name, email, password }: Person): Promise<void> {
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page).not.toHaveURL(/sign-up/);
}

export async function signUp(page: Page, url: string, who: Person): Promise<void> {
  await page.goto(`${url}/sign-up`);
  await fillSignUp(page, who);
}

/** Puts a program into the editor as a learner would: select all, paste. */
export async function paste(context: BrowserContext, page: Page, source: string): Promise<void> {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const editor = page.locator(".monaco-editor").first();
  await expect(editor).toBeVisible({ timeout: 60_000 });
  await editor.click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), source);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
}
