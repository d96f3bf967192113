import { expect, type Page, test } from "@playwright/test";
import { isFineInEveryLanguage } from "./is-fine.ts";
import { REPORTS_OF_EVERY_KIND, STILL_PAGES } from "./kinds-of-pages.ts";

// Pages that need to be signed in to, and those of what is kept, are looked at where they are made: accounts, public, proxy, history, share, favourites, headers, domain.

for (const path of STILL_PAGES) {
  test(`axe finds nothing on ${path}, in every language and scheme, at every width`, async ({ page }) => {
    if (path === "/checks") test.slow();
    await isFineInEveryLanguage(page, path);
  });
}

for (const path of REPORTS_OF_EVERY_KIND) {
  test(`axe finds nothing on the report at ${path}, in every language and scheme, at every width`, async ({ page }) => {
    await isFineInEveryLanguage(page, path, () => complete(page));
  });
}

async function complete(page: Page): Promise<void> {
  await expect(page.locator("article[aria-busy=false]")).toBeVisible({ timeout: 30_000 });
}
