import { expect, type Page, test } from "@playwright/test";

// The lookups of sender authentication and transport security, each from the box to what its page shows of a good and of a bad domain.
async function ask(page: Page, command: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Domain, address or command" }).fill(command);
  await page.keyboard.press("Enter");
}

/** The row of the table that has this name, by what stands in it. */
const row = (page: Page, table: RegExp, name: RegExp) => page.getByRole("table", { name: table }).getByRole("row", { name });
const failing = (page: Page, title: string) => page.getByRole("region", { name: "Summary" }).getByText(title).first();

test("dmarc: the walk step by step, the policies that follow, and every tag explained", async ({ page }) => {
  await ask(page, "dmarc:news.subdomain-dmarc.test");
  await expect(page).toHaveURL("/dmarc/news.subdomain-dmarc.test");
  await expect(page.getByText(/asks receivers to treat mail in its name that fails as suspicious/).first()).toBeVisible();
  const table = /news\.subdomain-dmarc\.test/;
  await expect(row(page, table, /^Query 1 _dmarc\.news\.subdomain-dmarc\.test none/)).toBeVisible();
  await expect(
    row(page, table, /^Query 2 _dmarc\.subdomain-dmarc\.test v=DMARC1; p=none; sp=quarantine; np=reject.* applies/),
  ).toBeVisible();
  await expect(row(page, table, /^Policy \*\.news\.subdomain-dmarc\.test, names that do not exist reject np of/)).toBeVisible();
  await expect(row(page, table, /^Tag sp quarantine given/)).toBeVisible();
});

test("dmarc: two records are none, and a time-out is no missing record", async ({ page }) => {
  await page.goto("/dmarc/multiple-dmarc.test");
  await expect(failing(page, "_dmarc.multiple-dmarc.test has 2 DMARC records")).toBeVisible();
  await page.goto("/dmarc/silent-dmarc.test");
  await expect(page.getByText(/Which DMARC policy silent-dmarc\.test has could not be found out/).first()).toBeVisible();
  await expect(page.getByText("There is no DMARC record")).toHaveCount(0);
});

test("dkim: keys found by discovery with their service, and what one selector holds", async ({ page }) => {
  await ask(page, "dkim:found.dkim.test");
  await expect(page).toHaveURL("/dkim/found.dkim.test");
  await expect(page.getByText(/has a DKIM record at 2 of the \d+ selectors asked: google, s1/).first()).toBeVisible();
  await expect(row(page, /found\.dkim\.test/, /^google usable RSA 2,?048/)).toContainText("Google Workspace");
  await ask(page, "dkim:found.dkim.test:s1");
  await expect(page).toHaveURL("/dkim/found.dkim.test?selector=s1");
  await expect(row(page, /found\.dkim\.test/, /^s1 usable/)).toBeVisible();
  await expect(row(page, /found\.dkim\.test/, /^google/)).toHaveCount(0);
});

test("dkim: a refusal says nothing of the key", async ({ page }) => {
  await page.goto("/dkim/refused.dkim.test?selector=s2026");
  await expect(page.getByText(/could not be found out: the resolver refused the question/).first()).toBeVisible();
  await expect(page.getByText("Fail", { exact: true })).toHaveCount(0);
});

test("mta-sts: record, policy and every mail server against it; a server that the policy forgets", async ({ page }) => {
  await ask(page, "mta-sts:good.sts.test");
  await expect(page).toHaveURL("/mta-sts/good.sts.test");
  await expect(page.getByText(/takes mail only over TLS: its MTA-STS policy is enforced/).first()).toBeVisible();
  await expect(row(page, /good\.sts\.test/, /^Policy file https:\/\/mta-sts\.good\.sts\.test\/\.well-known\/mta-sts\.txt/)).toBeVisible();
  await expect(row(page, /good\.sts\.test/, /^Mail server .* covered/).first()).toBeVisible();
  await page.goto("/mta-sts/not-covered.sts.test");
  await expect(row(page, /not-covered\.sts\.test/, /^Mail server .* not covered/).first()).toBeVisible();
  await page.goto("/mta-sts/redirect.sts.test");
  await expect(failing(page, "No policy is served at https://mta-sts.redirect.sts.test")).toBeVisible();
});

test("tls-rpt: where reports go, and a record to copy where there is none", async ({ page }) => {
  await ask(page, "tlsrpt:healthy.test");
  await expect(page).toHaveURL("/tls-rpt/healthy.test");
  await expect(row(page, /healthy\.test/, /^Field rua mailto:tls@healthy\.test/)).toBeVisible();
  await page.goto("/tls-rpt/gmail.com");
  const fix = page.getByRole("region", { name: "Summary" }).locator("details", { hasText: "There is no TLS reporting policy" });
  await fix.locator("summary").click();
  await expect(fix.getByText('_smtp._tls.gmail.com. 3600 IN TXT "v=TLSRPTv1; rua=mailto:tls-reports@gmail.com"')).toBeVisible();
});

test("bimi: the indicator is shown as an image and nothing else; an active one is not shown", async ({ page }) => {
  await ask(page, "bimi:healthy.test");
  await expect(page).toHaveURL("/bimi/healthy.test");
  await expect(page.getByText("healthy.test has a BIMI indicator that a mark certificate vouches for.").first()).toBeVisible();
  const picture = page.getByRole("img", { name: "Indicator of healthy.test" });
  await expect(picture).toHaveAttribute("src", /^data:image\/svg\+xml;base64,/);
  expect(await picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))).toBeGreaterThan(0);
  await expect(row(page, /healthy\.test/, /^Certificate .* in date VMC, issued to Example Brand Ltd/)).toBeVisible();
  await page.goto("/bimi/active.bimi.test");
  await expect(failing(page, "The indicator")).toBeVisible();
  await expect(page.getByRole("img", { name: /^Indicator of/ })).toHaveCount(0);
  await expect(page.locator("main svg script")).toHaveCount(0);
});

test("dane: TLSA records against the certificates that the servers show", async ({ page }) => {
  await ask(page, "dane:healthy.test");
  await expect(page).toHaveURL("/dane/healthy.test");
  await expect(page.getByText(/healthy\.test takes mail by DANE/).first()).toBeVisible();
  await expect(row(page, /healthy\.test/, /mx1\.healthy\.test/).first()).toBeVisible();
  await page.goto("/dane/renewed.dane.test");
  await expect(page.getByText("Fail", { exact: true }).first()).toBeVisible();
  await page.goto("/dane/unsigned.dane.test");
  await expect(failing(page, "signed")).toBeVisible();
});

test("provider: the services that receive and send, by evidence", async ({ page }) => {
  await ask(page, "provider:services.provider.test");
  await expect(page).toHaveURL("/provider/services.provider.test");
  await expect(
    page.getByText(/receives mail at Google Workspace, and lets Google Workspace, SendGrid \(Twilio\) send/).first(),
  ).toBeVisible();
  await expect(row(page, /services\.provider\.test/, /^Sends SendGrid/)).toContainText("Found at s1");
  await page.goto("/provider/nokey.provider.test");
  await expect(page.getByText("No DKIM key was found for Mailjet").first()).toBeVisible();
});

test("an active lookup asks by POST from its page, and GET starts nothing", async ({ page, request }) => {
  for (const lookup of ["mta-sts", "bimi", "dane"]) {
    expect((await request.get(`/api/v1/lookups/${lookup}/healthy.test`)).status()).toBe(405);
    const asked = page.waitForRequest((one) => one.url().includes(`/api/v1/lookups/${lookup}/`));
    await page.goto(`/${lookup}/healthy.test`);
    expect((await asked).method()).toBe("POST");
  }
});
