import { type Browser, expect, type Page, test } from "@playwright/test";
import { isFine } from "./is-fine.ts";
import { open } from "./servers.ts";

test.use({ baseURL: open, ignoreHTTPSErrors: true });
test.describe.configure({ mode: "serial" });

/** A browser in a network of its own, so that what one test asks is not counted for another. */
async function from(browser: Browser, address: string): Promise<Page> {
  const headers = { "x-forwarded-for": address };
  const context = await browser.newContext({ baseURL: open, ignoreHTTPSErrors: true, extraHTTPHeaders: headers });
  return context.newPage();
}

async function signInAs(page: Page, person: string, next = "/account"): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByRole("link", { name: "Sign in with Example Ltd" }).click();
  await expect(page).toHaveURL(/^https:\/\/login\.test\/realms\/mail\/authorize\?/);
  await page.getByRole("link", { name: person }).click();
}

test("anybody looks things up; the domain report leaves out what connects, and says so", async ({ browser }) => {
  const page = await from(browser, "203.0.113.10");
  await page.goto("/mx/gmail.com");
  await expect(page.getByText("gmail-smtp-in.l.google.com").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await page.goto("/domain/gmail.com");
  await expect(page.getByText("Left out, because they connect to servers of whoever is checked:")).toBeVisible();
  await expect(page.getByRole("article")).toHaveAttribute("aria-busy", "false");
  await expect(page.getByRole("heading", { name: "Raw data" }).or(page.locator("#data"))).toBeVisible();
  await expect(page.getByRole("link", { name: "SMTP test" })).toHaveCount(0);
  await isFine(page);
});

test("what connects to servers or reads a text is not offered, says why, and starts nothing", async ({ browser }) => {
  const page = await from(browser, "203.0.113.11");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/v1/lookups")) asked.push(request.url());
  });
  for (const path of ["/smtp/mixed.smtp.test", "/smtp", "/dane/gmail.com"]) {
    await page.goto(path);
    await expect(page.getByText("This lookup connects to servers of whoever is checked")).toBeVisible();
    await expect(page.getByRole("link", { name: "Sign in" }).last()).toHaveAttribute("href", `/sign-in?next=${encodeURIComponent(path)}`);
    await expect(page.locator("main").getByRole("button", { name: /Re-check|Look up/ })).toHaveCount(0);
  }
  await isFine(page);
  await page.goto("/headers");
  await expect(page.getByText("This lookup reads a text that you send")).toBeVisible();
  await expect(page.locator("textarea")).toHaveCount(0);
  expect(asked).toEqual([]);
  for (const path of ["/api/v1/lookups/smtp/gmail.com", "/api/v1/lookups/headers", "/api/v1/domain/gmail.com"]) {
    const answer = await page.request.post(path, { data: "From: a@gmail.com" });
    expect(answer.status(), path).toBe(403);
    expect((await answer.json()).error.message, path).toContain("This needs an account");
  }
  expect((await page.request.get("/admin/users", { maxRedirects: 0 })).status()).not.toBe(200);
});

test("a network has its reports, then 429 that says which limit it is and when it frees; others go on", async ({ browser, request }) => {
  const ask = (address: string, path = "/api/v1/lookups/mx/gmail.com") => request.get(path, { headers: { "x-forwarded-for": address } });
  for (let i = 0; i < 20; i++) expect((await ask(`2001:db8:7::${i + 1}`)).status()).toBe(200);
  const refused = await ask("2001:db8:7::ffff");
  expect(refused.status()).toBe(429);
  expect((await refused.json()).error.message).toMatch(
    /^This network has asked for as many reports as it may in ten minutes\. Try again in \d+ s\.$/,
  );
  expect(Number(refused.headers()["retry-after"])).toBeGreaterThan(0);
  expect(refused.headers().ratelimit).toMatch(/^"requests";r=0;t=\d+$/);
  expect((await ask("2001:db8:8::1")).status()).toBe(200);
  // A domain report counts five.
  for (let i = 0; i < 4; i++) expect((await ask("203.0.113.20", "/api/v1/domain/gmail.com")).status()).toBe(200);
  expect((await ask("203.0.113.20")).status()).toBe(429);
  const page = await from(browser, "203.0.113.20");
  await page.goto("/mx/gmail.com");
  await expect(page.getByText("This network has asked for as many reports as it may in ten minutes.").first()).toBeVisible();
});

test("the provider's people sign in there, come back to where they wanted to go, and may do what their groups may", async ({ browser }) => {
  const page = await from(browser, "203.0.113.30");
  await page.goto("/sign-in");
  // Nobody has a password here, so there is no form for one.
  await expect(page.getByLabel("Password")).toHaveCount(0);
  await isFine(page);
  await signInAs(page, "ann", "/smtp/mixed.smtp.test");
  await expect(page).toHaveURL("/smtp/mixed.smtp.test");
  await expect(page.getByRole("link", { name: "ann" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Re-check" })).toBeVisible();
  await page.goto("/account");
  await expect(page.getByText("You are ann: operator")).toBeVisible();
  await expect(page.getByText("You sign in with Example Ltd")).toBeVisible();
  await expect(page.getByLabel("New password")).toHaveCount(0);
  await isFine(page);
  const [session, ...others] = await page.context().cookies(open);
  expect([session, others]).toMatchObject([{ name: "mailvane", httpOnly: true, sameSite: "Lax" }, []]);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out of Mailvane.")).toBeVisible();
  await page.goto("/account");
  await expect(page.getByRole("button", { name: "Sign out" })).toHaveCount(0);
});

test("whom the groups do not let in is told why, as is who brings an answer to a question that this browser never asked", async ({
  browser,
}) => {
  const page = await from(browser, "203.0.113.31");
  await signInAs(page, "guest");
  await expect(page.getByText("in none of the groups that may come in here")).toBeVisible();
  await isFine(page);
  await signInAs(page, "nobody");
  await expect(page.getByText("The provider did not say which groups you are in")).toBeVisible();
  for (const query of ["?code=x&state=y", "", "?error=access_denied&state=x"]) {
    await page.goto(`/api/auth/oidc/callback${query}`);
    await expect(page).toHaveURL(/\/sign-in\?.*problem=provider-stale/);
    await expect(page.getByText("This sign-in was begun in another browser")).toBeVisible();
  }
  // An answer counts once, and in the browser that asked.
  const other = await from(browser, "203.0.113.32");
  await other.goto("/sign-in");
  await other.getByRole("link", { name: "Sign in with Example Ltd" }).click();
  const answer = other.waitForRequest((request) => request.url().includes("/oidc/callback?"));
  await other.getByRole("link", { name: "ann" }).click();
  const url = (await answer).url();
  await expect(other.getByRole("link", { name: "ann" })).toBeVisible();
  for (const again of [page, other]) {
    await again.goto(url);
    await expect(again.getByText("This sign-in was begun in another browser")).toBeVisible();
  }
});

test("a group makes the administrator, whatever they are called; who is disabled here stays out", async ({ browser }) => {
  const page = await from(browser, "203.0.113.33");
  await signInAs(page, "ruth", "/admin/users");
  await expect(page).toHaveURL("/admin/users");
  const ann = page.getByRole("listitem").filter({ hasText: "ann" });
  await expect(ann.getByText("operator, signs in with Example Ltd")).toBeVisible();
  await expect(ann.getByRole("combobox")).toHaveCount(0);
  await expect(page.locator("#content").getByText("ruth@example.test")).toBeVisible();
  await isFine(page);
  await ann.getByLabel("disabled").check();
  await ann.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Done.")).toBeVisible();
  const hers = await from(browser, "203.0.113.34");
  await signInAs(hers, "ann");
  await expect(hers.getByText("Your account here is disabled.")).toBeVisible();
});
