import { AxeBuilder } from "@axe-core/playwright";
import { person, signUp } from "./people.ts";
import { expect, test } from "./test.ts";

test("The colours are chosen with the keyboard alone, and stay", async ({ page, server }) => {
  await page.goto(`${server.url}/learn`);
  const button = page.getByRole("button", { name: "Colours" });
  const menu = page.getByRole("menu", { name: "Colours" });

  await button.focus();
  await page.keyboard.press("Enter");
  await expect(menu.getByRole("menuitemradio", { name: "Like the system" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await expect(menu.getByRole("menuitemradio", { name: "Like the system" })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(menu.getByRole("menuitemradio", { name: "Dark" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("A menu closes with a second press, with a press elsewhere and when Tab leaves it", async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}/learn`);
  const button = page.getByRole("button", { name: "Colours" });
  const menu = page.getByRole("menu", { name: "Colours" });

  await button.click();
  await expect(menu).toBeVisible();
  await button.click();
  await expect(menu).toBeHidden();

  await button.click();
  await page.mouse.click(200, 700);
  await expect(menu).toBeHidden();

  await button.click();
  await expect(menu.getByRole("menuitemradio", { name: "Like the system" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(menu).toBeHidden();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeFocused();
});

test("The account menu leads to its pages, signs out and passes axe", async ({ page, server }) => {
  await signUp(page, server.url, person("Header Reader"));
  await page.goto(`${server.url}/learn`);
  const button = page.getByRole("button", { name: "Account of Header Reader" });
  const menu = page.getByRole("menu", { name: "Account of Header Reader" });

  await button.click();
  await expect(menu.getByText("header.reader@example.org")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press("a");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/account$/);
  await expect(menu).toBeHidden();

  await button.click();
  await menu.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
});

test("The list of keys opens with ?, keeps the focus and gives it back", async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}/learn`);
  const button = page.getByRole("button", { name: "Keyboard shortcuts" });
  const list = page.getByRole("dialog", { name: "Keys" });

  await button.focus();
  await page.keyboard.press("?");
  await expect(list.getByText("Show this list")).toBeVisible();
  await expect(list.getByRole("button", { name: "Close" })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(button).toBeFocused();

  await button.click();
  await list.getByText("Show this list").click();
  await expect(list).toBeVisible();
  await list.getByRole("button", { name: "Close" }).click();
  await expect(list).toBeHidden();
  await expect(button).toBeFocused();

  await button.click();
  await page.mouse.click(20, 700);
  await expect(list).toBeHidden();
});
