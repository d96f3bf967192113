import { expect, test } from "@playwright/test";
import { LANGUAGE_COOKIE } from "#lib/report/language.ts";
import { englishLeft } from "./english-left.ts";
import { REPORT_PAGES, STILL_PAGES } from "./kinds-of-pages.ts";

test.beforeEach(async ({ context, baseURL }) => {
  await context.addCookies([{ name: LANGUAGE_COOKIE, value: "ja", url: baseURL ?? "" }]);
});

for (const path of [...STILL_PAGES, ...REPORT_PAGES]) {
  test(`${path} is in Japanese`, async ({ page }) => {
    await page.goto(path);
    if (REPORT_PAGES.some((one) => one === path)) await expect(page.locator("article[aria-busy=false]")).toBeVisible({ timeout: 30_000 });
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    expect(await englishLeft(page)).toEqual([]);
  });
}
