import { expect, test } from "@playwright/test";
import { blind } from "./servers.ts";

test.use({ baseURL: blind });

test("where no resolver answers, a banner says so with the cause, and no domain is said not to exist", async ({ page }) => {
  await page.goto("/");
  const banner = page.getByText("No DNS server answers, so nothing can be looked up.");
  await expect(banner).toBeVisible();
  await expect(page.getByText("127.0.0.1:9")).toBeVisible();
  await expect(page.getByText("npm run demo")).toBeVisible();
  await page.getByRole("button", { name: "Test again" }).click();
  await expect(page.getByRole("button", { name: "Test again" })).toBeVisible();
  await page.goto("/mx/gmail.com");
  await expect(page.getByRole("button", { name: "Re-check" })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText("Could not check").first()).toBeVisible();
  await expect(page.getByText("gmail.com does not exist", { exact: false })).toHaveCount(0);
  await expect(page.getByText("Demo network")).toHaveCount(0);
});
