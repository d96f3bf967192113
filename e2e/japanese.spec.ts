import { expect, test } from "@playwright/test";
import { LANGUAGE_COOKIE } from "#lib/report/language.ts";
import { englishLeft } from "./english-left.ts";
import { REPORT_PAGES, STILL_PAGES } from "./kinds-of-pages.ts";

const WIDTHS = [320, 768, 1440];

test.beforeEach(async ({ context, baseURL }) => {
  await context.addCookies([{ name: LANGUAGE_COOKIE, value: "ja", url: baseURL ?? "" }]);
});

for (const path of [...STILL_PAGES, ...REPORT_PAGES]) {
  test(`${path} is in Japanese, and fits at every width`, async ({ page }) => {
    await page.goto(path);
    if (REPORT_PAGES.some((one) => one === path)) await expect(page.locator("article[aria-busy=false]")).toBeVisible({ timeout: 30_000 });
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    expect(await englishLeft(page)).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${width} px scroll sideways`).toBe(0);
    }
  });
}
