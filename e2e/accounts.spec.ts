import { type Browser, expect, type Page, test } from "@playwright/test";
import { isFine, isFineInEveryLanguage } from "./is-fine.ts";
import { ADMIN_PASSWORD, demo, members } from "./servers.ts";

test.use({ baseURL: members });
test.describe.configure({ mode: "serial" });

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function fresh(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: members });
  return context.newPage();
}

test("nothing is shown to who has not signed in, and no address of data gives any", async ({ page, request }) => {
  await page.goto("/mx/gmail.com");
  await expect(page).toHaveURL("/sign-in?next=%2Fmx%2Fgmail.com");
  for (const path of ["/api/v1/lookups", "/api/v1/lookups/mx/gmail.com", "/api/v1/health", "/api/v1/openapi.json"]) {
    expect((await request.get(path)).status(), path).toBe(401);
  }
  for (const name of ["rsc", "next-router-prefetch", "x-middleware-subrequest", "next-action"]) {
    const answer = await request.get("/admin/users", { headers: { [name]: "1" }, maxRedirects: 0 });
    expect(await answer.text(), name).not.toContain("operator: also");
  }
  expect((await request.get("/healthz")).status()).toBe(200);
});

test("a wrong password says no more than that; the right one leads to where one wanted to go", async ({ page }) => {
  await page.goto("/mx/gmail.com");
  await signIn(page, "admin", "not the password");
  await expect(page.getByText("Name and password do not go together.")).toBeVisible();
  await signIn(page, "admin", ADMIN_PASSWORD);
  await expect(page).toHaveURL("/mx/gmail.com");
  await expect(page.getByRole("link", { name: "admin" })).toBeVisible();
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name.includes("mailvane"));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
});

test("an account is added, may do what its role allows, and loses its session with its password", async ({ page, browser }) => {
  await page.goto("/admin/users");
  await signIn(page, "admin", ADMIN_PASSWORD);
  await page.getByLabel("Name", { exact: true }).fill("vera");
  await page.getByLabel("Role", { exact: true }).selectOption("viewer");
  await page.getByLabel("Password", { exact: true }).fill("another long password");
  await page.getByRole("button", { name: "Add an account" }).click();
  await expect(page.getByText("Done.")).toBeVisible();
  const vera = await fresh(browser);
  await vera.goto("/account");
  await signIn(vera, "vera", "another long password");
  await expect(vera.getByText("You are vera: viewer")).toBeVisible();
  await vera.goto("/admin/users");
  await expect(vera.getByText("Your account does not allow this page.")).toBeVisible();
  const probe = await vera.evaluate(() => fetch("/api/v1/lookups/smtp/gmail.com", { method: "POST" }).then(({ status }) => status));
  expect(probe).toBe(403);
  await page.getByLabel("New password of vera").fill("yet another password");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Done.")).toBeVisible();
  await vera.goto("/account");
  await expect(vera).toHaveURL(/\/sign-in/);
  await vera.context().close();
});

test("a changed password ends the sessions elsewhere and keeps this one", async ({ page, browser }) => {
  const other = await fresh(browser);
  for (const one of [page, other]) {
    await one.goto("/account");
    await signIn(one, "vera", "yet another password");
    await expect(one.getByRole("heading", { name: "Account" })).toBeVisible();
  }
  await page.getByLabel("Password until now").fill("yet another password");
  await page.getByLabel("New password").fill("vera chose this one");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("The password is changed.")).toBeVisible();
  await other.goto("/account");
  await expect(other).toHaveURL(/\/sign-in/);
  await other.context().close();
});

test("a token is shown once, works, and does not once it is removed; signing out ends the session", async ({ page, request }) => {
  await page.goto("/account");
  await signIn(page, "admin", ADMIN_PASSWORD);
  await page.getByLabel("Name").fill("ci");
  await page.getByLabel("It may").selectOption("read");
  await page.getByRole("button", { name: "Make a token" }).click();
  const token = await page.locator("code", { hasText: /mailvane_/ }).textContent();
  const ask = (path: string) => request.get(path, { headers: { authorization: `Bearer ${token}` } }).then((answer) => answer.status());
  expect(await ask("/api/v1/lookups")).toBe(200);
  expect(await ask("/api/v1/lookups/mx/gmail.com")).toBe(403);
  await page.reload();
  await expect(page.locator("code", { hasText: /mailvane_/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Remove ci" }).click();
  await expect(page.getByText("The token is removed.")).toBeVisible();
  expect(await ask("/api/v1/lookups")).toBe(401);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("axe finds nothing on the pages of accounts", async ({ page }) => {
  await page.goto("/account");
  await signIn(page, "admin", ADMIN_PASSWORD);
  await expect(page.getByRole("heading", { name: "Account" })).toBeVisible();
  await isFineInEveryLanguage(page, "/account");
  await page.goto("/account");
  for (const name of ["ci", "M".repeat(60)]) {
    await page.getByLabel("Name").fill(name);
    await page.getByRole("button", { name: "Make a token" }).click();
    await expect(page.locator("code", { hasText: /mailvane_/ })).toBeVisible();
    await isFine(page);
    await page.reload();
  }
  await isFineInEveryLanguage(page, "/account", () => expect(page.getByText("M".repeat(60)).first()).toBeVisible());
  await isFineInEveryLanguage(page, "/admin/users?problem=taken", () => expect(page.getByText("vera")).toBeVisible());
});

test("favourites are the account's; what is frozen is read without one, and by nobody once it is revoked", async ({ page, browser }) => {
  await page.goto("/domain/gmail.com");
  await signIn(page, "admin", ADMIN_PASSWORD);
  await page.getByRole("button", { name: "Favourite" }).click();
  await expect(page.getByRole("button", { name: "Favourite" })).toHaveAttribute("aria-pressed", "true");
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Favourites" }).getByRole("link")).toHaveText(["gmail.com"]);
  expect(await page.evaluate(() => localStorage.getItem("favourites"))).toBeNull();
  await page.goto("/domain/gmail.com");
  await page.getByRole("button", { name: "Freeze and share" }).click({ timeout: 30_000 });
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Freeze", exact: true }).click();
  const address = (await dialog.locator("code").textContent()) ?? "";
  const stranger = await fresh(browser);
  await stranger.goto(address);
  await expect(stranger.getByText(/^This is a frozen report/)).toBeVisible();
  await expect(stranger.getByRole("button", { name: /Revoke/ })).toHaveCount(0);
  const missing = await stranger.goto("/r/x");
  expect(missing?.status()).toBe(404);
  await expect(stranger.getByRole("heading", { name: "There is no frozen report here" })).toBeVisible();
  for (const path of ["/frozen", "/history/gmail.com", "/history/gmail.com/x"]) {
    await stranger.goto(path);
    await expect(stranger).toHaveURL(/\/sign-in/);
  }
  expect((await stranger.request.get("/history/gmail.com/feed")).status()).toBe(401);
  await page.goto("/frozen");
  await expect(page.getByRole("listitem").filter({ hasText: "by admin" })).toBeVisible();
  await page.getByRole("button", { name: /^Revoke the report of gmail\.com/ }).click();
  await expect(page.getByText("The frozen report is revoked.", { exact: false })).toBeVisible();
  expect((await stranger.goto(address))?.status()).toBe(404);
  await stranger.context().close();
});

test("after too many attempts the door stays shut for a while, and says so to programs and people", async ({ page, request }) => {
  const attempt = (headers = {}) =>
    request.post("/api/auth/sign-in", { form: { name: "admin", password: "guess" }, headers, maxRedirects: 0 });
  const untilRefused = async () => {
    let answer = await attempt();
    for (let i = 0; i < 12 && answer.status() === 303; i++) answer = await attempt();
    return answer;
  };
  const answer = await untilRefused();
  expect(answer.status()).toBe(429);
  expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
  expect((await answer.json()).error.message).toContain("Too many passwords or tokens were tried.");
  const browsers = await attempt({ accept: "text/html,application/xhtml+xml" });
  expect(browsers.status()).toBe(303);
  expect(browsers.headers().location).toBe("/sign-in?problem=many");
  await page.goto("/sign-in");
  // One more may be tried each minute, and this may have taken one.
  await untilRefused();
  await signIn(page, "admin", ADMIN_PASSWORD);
  await expect(page.getByText("Too many passwords or tokens were tried.")).toBeVisible();
});

test("axe finds nothing on the door", async ({ page, browser }) => {
  await isFineInEveryLanguage(page, "/sign-in?problem=wrong");
  // Who sits at the machine needs no token; who comes through a proxy does.
  for (const [headers, fields] of [
    [{}, 0],
    [{ "x-forwarded-for": "203.0.113.7" }, 1],
  ] as const) {
    const context = await browser.newContext({ baseURL: demo, extraHTTPHeaders: headers });
    const setup = await context.newPage();
    await isFineInEveryLanguage(setup, "/setup?problem=short");
    await setup.goto("/setup?problem=short");
    await expect(setup.getByLabel("One-time token")).toHaveCount(fields);
    await expect(setup.getByText("The password is shorter than 12 characters.")).toBeVisible();
    await context.close();
  }
});
