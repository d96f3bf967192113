import { expect, type Page, test } from "@playwright/test";
import { isFineInEveryLanguage } from "./is-fine.ts";

const recheck = (page: Page) => page.getByRole("button", { name: "Re-check" });

test("the whole report of a domain: verdict, what to fix first, every lookup in its group, the mail servers open", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Domain, address or command" }).fill("domain:gmail.com");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/domain/gmail.com");
  await expect(recheck(page)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/^gmail\.com: \d+ warnings, \d+ passed\.$/).first()).toBeVisible();
  const summary = page.getByRole("region", { name: "Summary" });
  await expect(summary.getByText("There is no SPF record")).toBeVisible();
  await expect(summary.getByText("It receives mail: MX records name 5 servers.")).toBeVisible();
  await expect(page.getByRole("table", { name: /Mail servers of gmail\.com/ }).locator("tbody")).toHaveCount(5);
  const overview = page.getByRole("navigation", { name: "All lookups" });
  for (const lookup of ["Mail servers Pass", "SPF Warning", "TLS reports Info", "Blacklists Pass"])
    await expect(overview.getByRole("link", { name: lookup })).toBeVisible();
  await page.locator("#part-spf > summary").click();
  await page.getByRole("link", { name: /Open by itself, .* SPF/ }).click();
  await expect(page).toHaveURL("/spf/gmail.com");
  await page.getByRole("link", { name: "Domain report" }).click();
  await expect(page).toHaveURL("/domain/gmail.com");
});

test("every lookup streams in its own place: fast ones are complete while slow ones are asked, and nothing moves", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  // The addresses of the second mail server never come; everything that does not need them does.
  await page.goto("/domain/half.mx.test");
  const overview = page.getByRole("navigation", { name: "All lookups" });
  const halfway = page
    .getByRole("article")
    .filter({ has: page.getByRole("link", { name: "SPF Warning" }) })
    .filter({ has: page.getByRole("link", { name: "Mail servers Asking" }) })
    .filter({ has: page.getByRole("button", { name: "Stop" }) })
    .filter({ has: page.getByRole("button", { name: "CSV", disabled: true }) });
  await expect(halfway).toBeVisible();
  const place = await overview.boundingBox();
  await expect(recheck(page)).toBeVisible({ timeout: 30_000 });
  expect((await overview.boundingBox())?.y).toBe(place?.y);
  await expect(overview.getByRole("link", { name: "Mail servers Could not check" })).toBeVisible();
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
});

test("it can be stopped, and while it is checked again the last report stays", async ({ page }) => {
  await page.goto("/domain/timeouts.test");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("Stopped before all answers were in.").first()).toBeVisible();
  await page.goto("/domain/healthy.test");
  await expect(recheck(page)).toBeVisible({ timeout: 30_000 });
  const again = page.waitForRequest((request) => request.url().endsWith("/api/v1/domain/healthy.test?fresh=1"));
  await page.keyboard.press("r");
  expect((await again).method()).toBe("POST");
  await expect(page.getByText("Nothing to fix", { exact: true })).toBeVisible();
  await expect(page.getByText(/Nothing to fix at healthy\.test: \d+ checks passed/).first()).toBeVisible();
});

test("what is different from the last result stands beneath the report", async ({ page }) => {
  const since = page.getByRole("region", { name: "Since last time" });
  await page.goto("/domain/mixed.smtp.test");
  await expect(since.getByText("This is the first report of this domain that is kept.", { exact: false })).toBeVisible({ timeout: 30_000 });
  await recheck(page).click();
  await expect(since.getByText(/Nothing has changed since .*: this result was seen 2 times\./)).toBeVisible({ timeout: 30_000 });
});

test("a domain that is locked down is correct, and says why", async ({ page }) => {
  await page.goto("/domain/locked-down.test");
  await expect(page.getByText(/locked-down\.test is locked down, and correctly/).first()).toBeVisible();
  await expect(page.getByText("Fail", { exact: true })).toHaveCount(0);
  await page.locator("#part-dmarc > summary").click();
  await page.locator("#part-dmarc summary", { hasText: /passed, \d+ not judged/ }).click();
  await expect(page.getByText("The domain is locked down: nobody may send in its name").first()).toBeVisible();
});

test("addresses that send are told from those that receive", async ({ page }) => {
  await page.goto("/domain/listed.test");
  await expect(recheck(page)).toBeVisible({ timeout: 30_000 });
  const fix = page.getByRole("region", { name: "Summary" });
  await expect(fix.getByText(/widely used blacklists list 203\.0\.113\.230, which may send/)).toBeVisible();
  await page.locator("#part-senders > summary").click();
  await expect(page.locator("#part-senders").getByRole("heading", { name: "203.0.113.230 address that may send" })).toBeVisible();
  await page.locator("#part-blacklist > summary").click();
  await expect(page.locator("#part-blacklist").getByText("receiving address of mail.listed.test")).toBeVisible();
});

test("a fix shows the change in the record, and when it will be seen", async ({ page }) => {
  await page.goto("/domain/neutral-all.spf.test");
  await expect(recheck(page)).toBeVisible({ timeout: 30_000 });
  const summary = page.getByRole("region", { name: "Summary" });
  const fix = summary.locator("details", { hasText: "?all" }).first();
  await fix.locator("summary").click();
  await expect(fix.locator("del")).toHaveText("to remove: ?all");
  await expect(fix.locator("ins")).toHaveText("to add: ~all");
  await expect(fix.getByText(/This resolver shows a change by \d/)).toBeVisible();
  await fix.getByRole("link", { name: "See the evidence" }).click();
  await expect(page.locator("#part-spf")).toHaveJSProperty("open", true);
});

test("it goes into a ticket, a spreadsheet and a program", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/domain/hostile-text.test");
  await expect(recheck(page)).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(/^# hostile-text\.test: \d+ to fix/);
  expect(markdown).toContain("/domain/hostile-text.test>");
  const [csv] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV" }).click()]);
  expect(csv.suggestedFilename()).toMatch(/^hostile-text\.test-\d{4}-\d\d-\d\d\.csv$/);
  const [json] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "JSON" }).click()]);
  expect(json.suggestedFilename()).toMatch(/\.json$/);
});

test("on paper everything is open, and the address stands on it", async ({ page, baseURL }) => {
  await page.goto("/domain/healthy.test");
  await expect(recheck(page)).toBeVisible({ timeout: 30_000 });
  await page.emulateMedia({ media: "print" });
  // What the browser says before it prints.
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.getByText(`${baseURL}/domain/healthy.test`, { exact: true })).toBeVisible();
  await expect(page.locator("#part-tls-rpt").getByText("Senders are asked for reports on TLS")).toBeVisible();
  await expect(page.getByText("v=DMARC1; p=reject;").first()).toBeVisible();
  await expect(recheck(page)).toBeHidden();
});

for (const [domain, open] of [
  ["gmail.com", false],
  ["listed.test", true],
  ["healthy.test", true],
] as const) {
  test(`axe finds nothing on the report of ${domain}, ${open ? "open" : "folded"}, in every language and scheme, at every width`, async ({
    page,
  }) => {
    if (open) test.slow();
    await isFineInEveryLanguage(page, `/domain/${domain}`, async () => {
      await expect(page.locator("article[aria-busy=false]")).toBeVisible({ timeout: 30_000 });
      await page.evaluate((open) => {
        for (const part of document.querySelectorAll<HTMLDetailsElement>("details:not(details details)")) part.open = open;
      }, open);
    });
  });
}

test("GET asks the DNS alone, POST runs all; JSON and events are the same report", async ({ request }) => {
  const path = "/api/v1/domain/locked-down.test";
  const passive = await (await request.get(path)).json();
  expect(passive.leftOut).toContain("smtp");
  expect(passive.reports.map(({ lookup }: { lookup: string }) => lookup)).not.toContain("smtp");
  const whole = await (await request.post(path)).json();
  expect(whole.leftOut).toEqual([]);
  expect(whole).toMatchObject({ suite: "domain", verdict: "pass", intent: { kind: "locked-down" }, fixFirst: [] });
  const stream = await request.post(path, { headers: { accept: "application/x-ndjson" } });
  const events = (await stream.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(events[0]).toMatchObject({ event: "start", suite: "domain" });
  expect(events.map(({ event }) => event).slice(-2)).toEqual(["end", "kept"]);
  expect(events.at(-2)).toMatchObject({ event: "end", verdict: whole.verdict, headline: whole.headline, counts: whole.counts });
  const ended = events.filter(({ event, part }) => event === "part" && part.event === "end").map(({ lookup }) => lookup);
  expect(ended.sort()).toEqual(whole.reports.map(({ lookup }: { lookup: string }) => lookup).sort());
  for (const bad of ["/api/v1/domain/192.0.2.1", "/api/v1/domain/a..b", "/api/v1/domain/gmail.com?nonsense=1"]) {
    for (const answer of [await request.get(bad), await request.post(bad)]) expect(answer.status(), bad).toBe(422);
  }
  expect((await request.get("/domain/192.0.2.1")).status()).toBe(422);
  const { paths } = await (await request.get("/api/v1/openapi.json")).json();
  expect(Object.keys(paths["/api/v1/domain/{target}"])).toEqual(["get", "post"]);
});

test("addresses of MxToolBox, and every other spelling, lead here with 308", async ({ request }) => {
  const moved = [
    ["/SuperTool.aspx?action=mx%3agmail.com&run=toolpage", "/mx/gmail.com"],
    ["/SuperTool.aspx?action=blacklist%3a192.0.2.1&run=toolpage", "/blacklist/192.0.2.1"],
    ["/emailhealth/gmail.com/", "/domain/gmail.com"],
    ["/domain/GMail.COM/", "/domain/gmail.com"],
    ["/MXLookup.aspx?domain=gmail.com", "/mx/gmail.com"],
    ["/EmailHeaders.aspx", "/headers"],
  ] as const;
  for (const [address, path] of moved) {
    let at: string = address;
    // Next itself takes the last slash away, in a step of its own.
    for (let hops = 0; hops < 3 && at !== path; hops++) {
      const response = await request.get(at, { maxRedirects: 0 });
      expect(response.status(), at).toBe(308);
      at = response.headers().location ?? "";
      // No host stands in the answer: whichever name the reader came by stays.
      expect(at).toMatch(/^\/[^/]/);
    }
    expect(at, address).toBe(path);
  }
});

test("a browser can take the box as a search engine", async ({ page, request, baseURL }) => {
  await page.goto("/");
  const href = await page.locator('link[rel="search"]').getAttribute("href");
  const description = await request.get(href ?? "");
  expect(description.headers()["content-type"]).toContain("application/opensearchdescription+xml");
  expect(await description.text()).toContain(`template="${baseURL}/go?q={searchTerms}"`);
});
