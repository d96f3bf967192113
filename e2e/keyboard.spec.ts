import { expect, test } from "@playwright/test";

test("the whole way goes without a mouse", async ({ page }) => {
  await page.goto("/checks");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("/");
  await expect(page.getByRole("textbox", { name: "Domain, address or command" })).toBeFocused();
  await page.keyboard.type("mx:alias-target.test");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/mx/alias-target.test");
  await expect(page.getByRole("heading", { name: "Checks" })).toBeVisible();
  await page.locator("body").click({ position: { x: 2, y: 200 } });
  await page.keyboard.press("j");
  const focused = page.locator(":focus");
  await expect(focused).toContainText("is an alias");
  const finding = page.locator("details").filter({ has: focused });
  const open = await finding.first().getAttribute("open");
  await page.keyboard.press("Enter");
  await expect(finding.first()).toHaveJSProperty("open", open === null);
  const again = page.waitForRequest((request) => request.url().includes("fresh=1"));
  await page.keyboard.press("r");
  await again;
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});
