import { expect, test } from "@playwright/test";

test("rows stand in the page before the report is complete, and never move", async ({ page }) => {
  // The addresses of the first server arrive, those of the second never do.
  await page.goto("/mx/half.mx.test");
  const table = page.getByRole("table", { name: /Mail servers of half\.mx\.test/ });
  await expect(table.locator("tbody").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
  await expect(page.getByRole("progressbar")).toBeVisible();
  const before = await table.locator("tbody").first().boundingBox();
  await expect(page.getByRole("button", { name: "Re-check" })).toBeVisible({ timeout: 15_000 });
  const after = await table.locator("tbody").first().boundingBox();
  expect(after?.y).toBe(before?.y);
  await expect(page.getByText("Could not check").first()).toBeVisible();
});

test("a lookup can be stopped, and checked again", async ({ page }) => {
  await page.goto("/mx/timeouts.test");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("Stopped before all answers were in.")).toBeVisible();
  const again = page.waitForRequest((request) => request.url().includes("fresh=1"));
  await page.getByRole("button", { name: "Re-check" }).click();
  await again;
});

test("findings carry evidence, rule and what to do; the transcript shows every question", async ({ page }) => {
  await page.goto("/mx/alias-target.test");
  await expect(page.getByText(/servers? is an alias|is an alias/).first()).toBeVisible();
  const transcript = page.getByRole("region", { name: "Transcript" });
  await transcript.locator("summary").first().click();
  await transcript.locator("summary").nth(1).click();
  await expect(transcript.getByText(/alias-target\.test\.\s+3600\s+IN\s+MX\s+10/).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /RFC 2181|RFC 5321/ }).first()).toBeAttached();
});

test("asked of the authorities, the transcript names every server on the way with what it said", async ({ page }) => {
  await page.goto("/mx/gmail.com?via=authority");
  const transcript = page.getByRole("region", { name: "Transcript" });
  await transcript.locator("summary").first().click();
  await expect(transcript.getByText(/^For the root, [a-m]\.root-servers\.net refers to the servers of com$/).first()).toBeVisible();
  await expect(transcript.getByText(/^For gmail\.com, ns\d\.hosting\.test answers$/).first()).toBeVisible();
});

test("silence is never shown as absence", async ({ request }) => {
  for (const lookup of ["mx", "spf", "blacklist"]) {
    const report = await (await request.get(`/api/v1/lookups/${lookup}/servfail.test`)).json();
    expect(report.verdict, lookup).toBe("unknown");
    const failed = report.findings.filter((finding: { outcome: string }) => finding.outcome === "fail");
    expect(failed, lookup).toEqual([]);
  }
});

test("events, JSON and text are the same report", async ({ request }) => {
  const path = "/api/v1/lookups/mx/healthy.test";
  const report = await (await request.get(path)).json();
  const stream = await request.get(path, { headers: { accept: "application/x-ndjson" } });
  expect(stream.headers()["content-type"]).toContain("application/x-ndjson");
  const events = (await stream.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(events[0].event).toBe("start");
  expect(events.at(-1)).toMatchObject({ event: "end", verdict: report.verdict, headline: report.headline });
  const findings = events.filter(({ event }) => event === "finding").map(({ finding }) => [finding.id, finding.outcome]);
  expect(findings).toEqual(report.findings.map(({ id, outcome }: { id: string; outcome: string }) => [id, outcome]));
  const text = await (await request.get(path, { headers: { accept: "text/plain" } })).text();
  expect(text).toContain(report.headline);
});

test("the catalogue, OpenAPI and health describe what there is", async ({ request }) => {
  const { lookups } = await (await request.get("/api/v1/lookups")).json();
  const ids = lookups.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(expect.arrayContaining(["mx", "spf", "blacklist"]));
  const openapi = await (await request.get("/api/v1/openapi.json")).json();
  for (const { url } of lookups) expect(openapi.paths).toHaveProperty([url]);
  const health = await (await request.get("/api/v1/health")).json();
  expect(health).toMatchObject({ network: "demo", resolvers: [{ state: "ok", cause: null }] });
});

test("every check has its page of documentation", async ({ page, request }) => {
  const { lookups } = await (await request.get("/api/v1/lookups")).json();
  await page.goto("/checks");
  const links = await page.locator("main a[href^='/checks/']").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const ids = lookups.flatMap(({ checks }: { checks: { id: string }[] }) => checks.map(({ id }) => `/checks/${id}`));
  expect([...links].sort()).toEqual([...ids].sort());
  for (const path of ids) expect((await request.get(path)).status(), path).toBe(200);
});

test("on a phone the current tab is in sight, and the page stands where it was", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ["/domain/healthy.test", "/spf/healthy.test", "/tls-rpt/healthy.test", "/caa/healthy.test"]) {
    await page.goto(path);
    await expect(page.getByRole("navigation", { name: "Lookups of this target" }).locator("[aria-current]").first()).toBeInViewport({
      ratio: 0.9, // the line under it hangs over by a pixel
    });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
});
