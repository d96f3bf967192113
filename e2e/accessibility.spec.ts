import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { LANGUAGE_COOKIE, LANGUAGES, type Language } from "#lib/report/language.ts";

const WIDTHS = [320, 768, 1440];
/** Rules that look at colours. Whatever else axe looks at is the same in both schemes. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Every kind of page, in both languages. */
const FORMS = [
  "/",
  "/?q=mxx:gmail.com",
  "/mx",
  "/domain",
  "/spf/blog.st1t.com?ip=300.1.1.1",
  "/smtp",
  "/checks/mx/target-is-alias",
  "/nonsense",
];
const REPORTS = ["/domain/alias-target.test", "/mx/alias-target.test"];
/** Tables of their own, and the longest page: in one language, since axe takes its time. */
const IN_ENGLISH = [
  "/checks",
  "/mx/gmail.com",
  "/mx/null-mx.test",
  "/smtp/mixed.smtp.test",
  "/spf/blog.st1t.com?ip=54.248.148.155",
  "/spf/spf-loop.test",
  "/blacklist/listed.test",
  "/blacklist/142.250.107.27",
  "/dns/healthy.test",
  "/dnssec/forged.dnssec.test",
  "/rdap/gmail.com",
];

for (const language of LANGUAGES) {
  for (const path of [...FORMS, ...REPORTS, ...(language === "en" ? IN_ENGLISH : [])])
    test(`axe finds nothing on ${path}, in ${language}, light and dark, at every width`, async ({ page, baseURL }) => {
      if (path === "/checks") test.slow();
      await page.context().addCookies([{ name: LANGUAGE_COOKIE, value: language, url: baseURL ?? "" }]);
      await visit(page, path, language);
    });
}

/** One page load: the scheme and the width change in place. */
async function visit(page: Page, path: string, language: Language): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  if (!FORMS.includes(path) && path !== "/checks") await expect(page.locator("article[aria-busy=false]")).toBeVisible({ timeout: 30_000 });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    expect(await violations(new AxeBuilder({ page })), `light, ${width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(new AxeBuilder({ page }).withRules(OF_COLOURS)), `dark, ${width} px`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${width} px scroll sideways`).toBe(0);
  }
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
