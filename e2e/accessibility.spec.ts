import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const PAGES = [
  "/",
  "/?q=mxx:gmail.com",
  "/mx",
  "/spf",
  "/mx/gmail.com",
  "/mx/alias-target.test",
  "/mx/null-mx.test",
  "/spf/blog.st1t.com?ip=54.248.148.155",
  "/spf/spf-loop.test",
  "/spf/blog.st1t.com?ip=300.1.1.1",
  "/blacklist/listed.test",
  "/blacklist/142.250.107.27",
  "/checks",
  "/checks/mx/target-is-alias",
  "/nonsense",
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1440]) {
    test(`axe finds nothing, ${colorScheme}, ${width} px wide`, async ({ browser, baseURL }) => {
      test.slow();
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
      const page = await context.newPage();
      for (const path of PAGES) {
        await page.goto(path);
        if (/^\/(mx|spf|blacklist)\/[^?]/.test(path) && !path.includes("300.")) {
          await expect(page.getByRole("heading", { name: "Transcript" })).toBeVisible({ timeout: 15_000 });
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, `${path} scrolls sideways`).toBe(0);
      }
      await context.close();
    });
  }
}
