import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const FORMS = [
  "/",
  "/?q=mxx:gmail.com",
  "/mx",
  "/spf",
  "/spf/blog.st1t.com?ip=300.1.1.1",
  "/smtp",
  "/checks",
  "/checks/mx/target-is-alias",
  "/nonsense",
];
const REPORTS = [
  "/mx/gmail.com",
  "/smtp/mixed.smtp.test",
  "/mx/alias-target.test",
  "/mx/null-mx.test",
  "/spf/blog.st1t.com?ip=54.248.148.155",
  "/spf/spf-loop.test",
  "/blacklist/listed.test",
  "/blacklist/142.250.107.27",
];
const PAGES = [...FORMS, ...REPORTS];

for (const path of PAGES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on ${path}, ${colorScheme}, narrow and wide`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        if (!FORMS.includes(path)) await expect(page.getByRole("heading", { name: "Transcript" })).toBeVisible({ timeout: 15_000 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, `${width} px scroll sideways`).toBe(0);
      }
      await context.close();
    });
  }
}
