import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { LANGUAGE_COOKIE, LANGUAGES, type Language } from "#lib/report/language.ts";

const WIDTHS = [320, 768, 1440];
/** Rules that look at colours. Whatever else axe looks at is the same in both schemes. */
const OF_COLOURS = { type: "rule" as const, values: ["color-contrast", "link-in-text-block"] };
/** In place of the text of axe, where it runs in the page already. */
const HERE_ALREADY = "undefined";

/** What axe finds on the page as it stands, and what reaches past its edge, in light and dark, at every width: nothing. */
export async function isFine(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const [place, width] of WIDTHS.entries()) {
    const where = `${page.url()} at ${width} px`;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    const axe = new AxeBuilder(place === 0 ? { page } : { page, axeSource: HERE_ALREADY });
    expect(await violations(axe.options({ resultTypes: ["violations"] })), `${where}, light`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${where} scrolls sideways`).toBe(0);
    await page.emulateMedia({ colorScheme: "dark" });
    const again = new AxeBuilder({ page, axeSource: HERE_ALREADY });
    expect(await violations(again.options({ resultTypes: ["violations"], runOnly: OF_COLOURS })), `${where}, dark`).toEqual([]);
  }
}

/** The same in every language: the page is opened in each, and made ready to be looked at. */
export async function isFineInEveryLanguage(page: Page, path: string, makeReady: () => Promise<unknown> = async () => {}): Promise<void> {
  for (const language of LANGUAGES) {
    await openIn(page, path, language);
    await makeReady();
    await isFine(page);
  }
  await page.context().clearCookies({ name: LANGUAGE_COOKIE });
}

async function openIn(page: Page, path: string, language: Language): Promise<void> {
  const html = page.locator("html");
  await page.goto(path);
  if ((await html.getAttribute("lang")) === language) return;
  await page.context().addCookies([{ name: LANGUAGE_COOKIE, value: language, url: page.url() }]);
  await page.reload();
  await expect(html).toHaveAttribute("lang", language);
}

/** Legacy, since the pages have no frames: axe then runs in the page itself, in a third of the time. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
