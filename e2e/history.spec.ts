import { type APIRequestContext, expect, test } from "@playwright/test";
import { SaxesParser } from "saxes";
import { isFineInEveryLanguage } from "./is-fine.ts";

test.describe.configure({ mode: "serial" });

const state = (request: APIRequestContext, which: string) => request.get(`/api/v1/lookups/txt/${which}.state.changing.test?fresh=1`);
const run = async (request: APIRequestContext, domain: string) =>
  (await (await request.post(`/api/v1/domain/${domain}?fresh=1`)).json()).kept;

/** Two results of a domain, the second one weaker. Out: their ids, the older one first. */
async function twoResults(request: APIRequestContext): Promise<[string, string]> {
  await state(request, "first");
  const first = await run(request, "changing.test");
  await state(request, "second");
  const second = await run(request, "changing.test");
  await state(request, "first");
  return [first.run, second.run];
}

test("the timeline tells every result, since when, how often, and what changed", async ({ page, request }) => {
  await page.goto("/history/second.changing.test");
  await expect(page.getByText("No report of this domain is kept yet.", { exact: false })).toBeVisible();
  await expect(page.getByText("A result is kept for 730 days after it was last seen", { exact: false })).toBeVisible();
  await twoResults(request);
  await page.goto("/domain/changing.test");
  await page.getByRole("link", { name: "All that was kept of this domain" }).click({ timeout: 30_000 });
  await expect(page).toHaveURL("/history/changing.test");
  const results = page.getByRole("region", { name: "Results" }).getByRole("listitem").filter({ hasText: "Open this report" });
  await expect(results.nth(1)).toContainText(/seen (once|\d+ times, last on)/);
  const weaker = results.filter({ hasText: /\d+ warnings, \d+ passed/ }).first();
  await weaker.getByText(/^\d+ changes$/).click();
  await expect(weaker.getByText("DMARC asks for less: p=reject became p=none (weaker).")).toBeVisible();
});

test("any two results can be compared at an address of its own", async ({ page, request }) => {
  const [first, second] = await twoResults(request);
  await page.goto("/history/changing.test");
  await page.getByLabel("Earlier").selectOption(first);
  await page.getByLabel("Later").selectOption(second);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(`/history/changing.test?from=${first}&to=${second}`);
  const comparison = page.getByRole("region", { name: "Comparison" });
  await expect(comparison.getByText("DMARC asks for less: p=reject became p=none (weaker).")).toBeVisible();
  await expect(comparison.getByText("v=DMARC1; p=none")).toBeVisible();
  await page.goto(`/history/changing.test?from=${second}&to=${first}`);
  await expect(comparison.getByText("DMARC asks for more: p=none became p=reject (stronger).")).toBeVisible();
  await page.goto(`/history/changing.test?from=${first}&to=${first}`);
  await expect(comparison.getByText("Nothing that could be found out both times is different", { exact: false })).toBeVisible();
  const answer = await request.get(`/api/v1/history/changing.test?from=${first}&to=${second}`);
  expect(await answer.json()).toMatchObject({
    domain: "changing.test",
    compared: {
      from: first,
      to: second,
      comparison: { changes: expect.arrayContaining([expect.objectContaining({ id: "dmarc/policy-weaker" })]) },
    },
    keep: { days: 730, runs: 500 },
  });
});

test("a kept report is shown as it was, and can be frozen", async ({ page, request }) => {
  const [, second] = await twoResults(request);
  await page.goto(`/history/changing.test/${second}`);
  await expect(page.getByText(/^This is what was so /)).toBeVisible();
  await expect(page.getByRole("region", { name: "Summary" }).getByText("Monitoring only", { exact: false }).first()).toBeVisible();
  await page.getByRole("button", { name: "Freeze and share" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Freeze", exact: true }).click();
  await dialog.getByRole("link", { name: "Open the frozen report" }).click();
  await expect(page.getByText(/^This is a frozen report/)).toBeVisible();
  const report = await (await request.get(`/api/v1/history/changing.test/${second}`)).json();
  expect(report).toMatchObject({ suite: "domain", input: { target: "changing.test" } });
});

test("what is not kept, and what is no domain, is said kindly", async ({ page, request }) => {
  for (const path of ["/history/changing.test/nonsense", "/history/changing.test?from=nonsense", "/history/gmail.com?before=0"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { name: "This result is not kept" })).toBeVisible();
  }
  expect((await page.goto("/history/192.0.2.1"))?.status()).toBe(422);
  await expect(page.getByRole("heading", { name: "The history cannot be shown" })).toBeVisible();
  const moved = await request.get("/history/GMail.COM?from=a&to=b", { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, "/history/gmail.com?from=a&to=b"]);
  for (const [path, status] of [
    ["/api/v1/history/a..b", 422],
    ["/api/v1/history/gmail.com?nonsense=1", 422],
    ["/api/v1/history/gmail.com?from=x", 404],
    ["/api/v1/history/gmail.com/x", 404],
    ["/history/a..b/feed", 422],
  ] as const)
    expect((await request.get(path)).status(), path).toBe(status);
});

test("feed readers find the changes", async ({ page, request, baseURL, playwright }) => {
  const [first, second] = await twoResults(request);
  for (const path of ["/domain/changing.test", "/history/changing.test"]) {
    await page.goto(path);
    const link = page.locator('link[rel="alternate"][type="application/rss+xml"]');
    expect(await link.getAttribute("href"), path).toBe(`${baseURL}/history/changing.test/feed`);
  }
  const feed = await request.get("/history/changing.test/feed");
  expect(feed.headers()["content-type"]).toContain("application/rss+xml");
  const xml = await feed.text();
  // Throws where it is not well-formed.
  new SaxesParser().write(xml).close();
  expect(xml).toContain("DMARC asks for less: p=reject became p=none (weaker).");
  expect(xml).toContain(`<link>${baseURL}/history/changing.test?from=${first}&amp;to=${second}</link>`);
  expect(xml).toContain(`<guid isPermaLink="false">${second}</guid>`);
  const japanese = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { "accept-language": "ja" } });
  expect(await (await japanese.get("/history/changing.test/feed")).text()).toContain("<language>ja</language>");
  await japanese.dispose();
});

test("axe finds nothing on the history, in every language and scheme, at every width", async ({ page, request }) => {
  const [first, second] = await twoResults(request);
  const open = () =>
    page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>("ol details")) part.open = true;
    });
  for (const path of ["", `?from=${first}&to=${second}`, `/${second}`])
    await isFineInEveryLanguage(page, `/history/changing.test${path}`, open);
});
