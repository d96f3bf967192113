import { expect, test } from "@playwright/test";

test("a comparison shows each answer with the servers that give it", async ({ page }) => {
  await page.goto("/compare/behind.compare.test");
  await expect(page.getByText("2 different answers").first()).toBeVisible();
  await expect(page.getByText("Answer 2").first()).toBeVisible();
  const table = page.getByRole("table", { name: /SPF of behind\.compare\.test/ }).first();
  await expect(table.getByRole("rowheader", { name: "ns1.behind.compare.test" })).toBeVisible();
  await expect(table.getByText("2026112402").first()).toBeVisible();
});

test("records stand in the order of their preference", async ({ page }) => {
  await page.goto("/compare/gmail.com");
  await expect(page.getByText("All say the same")).toHaveCount(4);
  const answer = page.getByText(/^\d+ (alt\d\.)?gmail-smtp-in\.l\.google\.com\.$/);
  await expect(answer).toHaveText([/^5 /, /^10 /, /^20 /, /^30 /, /^40 /]);
});

test("where all agree the servers are folded away", async ({ page }) => {
  await page.goto("/compare/agree.compare.test?selector=s1");
  await expect(page.getByText("All say the same")).toHaveCount(5);
  await page.getByText("3 name-server addresses, 9 resolvers").first().click();
  await expect(page.getByRole("rowheader", { name: "Cloudflare" }).first()).toBeVisible();
});

test("zone health names the server that does not serve the zone", async ({ page }) => {
  await page.goto("/dns/lame.zone.test");
  await expect(page.getByText(/1 address does not speak for the zone/).first()).toBeVisible();
  await expect(page.getByRole("row", { name: /ns2\.lame\.zone\.test/ })).toContainText("REFUSED");
});

test("a registration shows its registrar and the days that are left", async ({ page }) => {
  await page.goto("/rdap/soon.rdap.test");
  await expect(page.getByText("Demo Registrar").first()).toBeVisible();
  await expect(page.getByText(/The registration expires in \d days/).first()).toBeVisible();
});

test("all three are started by POST only", async ({ request }) => {
  for (const path of ["compare/agree.compare.test", "dns/healthy.zone.test", "rdap/good.rdap.test"]) {
    expect((await request.get(`/api/v1/lookups/${path}`)).status()).toBe(405);
    expect(await (await request.post(`/api/v1/lookups/${path}`)).json()).toMatchObject({ verdict: "pass" });
  }
});

test("records stand in one table, each type behind a tab of its own", async ({ page }) => {
  await page.goto("/records/healthy.test");
  await expect(page.getByText(/v=spf1/).first()).toBeVisible();
  const types = page.getByRole("list", { name: "Types of records" });
  await types.getByRole("link", { name: "TXT", exact: true }).click();
  await expect(page).toHaveURL(/\/txt\/healthy\.test$/);
});

test("a question is put to one name server, and stays with it from tab to tab", async ({ page }) => {
  await page.goto("/a/www.servers.test?via=ns1.servers.test");
  await expect(page.getByText("203.0.113.220").first()).toBeVisible();
  await page.goto("/a/www.servers.test?via=198.51.100.221");
  await expect(page.getByText("www.servers.test does not exist", { exact: false }).first()).toBeVisible();
  const types = page.getByRole("list", { name: "Types of records" });
  await expect(types.getByRole("link", { name: "TXT", exact: true })).toHaveAttribute("href", /via=198\.51\.100\.221/);
});

for (const [typed, via, said] of [
  ["mx:gmail.com @authority", "authority", /^For the root, [a-m]\.root-servers\.net refers to the servers of com$/],
  ["mx:gmail.com @1.1.1.1", "1.1.1.1", /1\.1\.1\.1/],
  ["a:www.servers.test @ns1.servers.test", "ns1.servers.test", /192\.0\.2\.221/],
] as const) {
  test(`"${typed}" in the box asks there, and the transcript shows it`, async ({ page }) => {
    await page.goto("/");
    await page.getByRole("textbox", { name: "Domain, address or command" }).fill(typed);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL((url) => url.searchParams.get("via") === via);
    const transcript = page.getByRole("region", { name: "Transcript" });
    await transcript.locator("summary").first().click();
    // Answers are closed, and may name the server too.
    await expect(transcript.getByText(said).filter({ visible: true }).first()).toBeVisible();
  });
}
