import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { isFineInEveryLanguage } from "./is-fine.ts";

/** The addresses of listed.test and of the demo network's resolver, forwards and backwards. Sections of standards look like addresses too. */
const ADDRESS = /203[.-]0[.-]113[.-]\d|\d[.-]113[.-]0[.-]203|127\.0\.0\.\d/;

interface Frozen {
  token: string;
  path: string;
}

/** Runs the whole report of a domain and freezes it. */
async function frozen(request: APIRequestContext, domain: string, options: object = {}): Promise<Frozen> {
  const { kept } = await (await request.post(`/api/v1/domain/${domain}`)).json();
  const data = { domain, run: kept.run, days: 30, hideAddresses: false, ...options };
  const made = await request.post("/api/v1/frozen", { data });
  expect(made.status(), await made.text()).toBe(200);
  return made.json();
}

async function freezeOnPage(page: Page, until: string): Promise<string> {
  await page.getByRole("button", { name: "Freeze and share" }).click({ timeout: 30_000 });
  const dialog = page.getByRole("dialog", { name: "Freeze and share" });
  await dialog.getByLabel("It can be read for").selectOption(until);
  await dialog.getByRole("button", { name: "Freeze", exact: true }).click();
  await expect(dialog.getByText("The report is frozen.", { exact: false })).toBeVisible();
  return (await dialog.locator("code").textContent()) ?? "";
}

test("a frozen report shows what was there while the live one shows what is", async ({ page, request, baseURL }) => {
  const state = (which: string) => request.get(`/api/v1/lookups/txt/${which}.state.shifting.test?fresh=1`);
  await state("first");
  await page.goto("/domain/shifting.test");
  const address = await freezeOnPage(page, "7 days");
  expect(address).toMatch(new RegExp(`^${baseURL}/r/[A-Za-z0-9_-]{22}$`));
  await state("second");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Re-check" }).click();
  await expect(page.getByText("DMARC asks for less: p=reject became p=none (weaker).")).toBeVisible({ timeout: 30_000 });
  await page.goto(address);
  await expect(page.getByText(/^This is a frozen report: what was so on .* It is less than a day old\.$/)).toBeVisible();
  await expect(page.getByText(/shifting\.test is locked down, and correctly/).first()).toBeVisible();
  await page.locator("#part-dmarc > summary").click();
  await expect(page.locator("#part-dmarc").getByText("p=reject", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("p=none")).toHaveCount(0);
  await expect(page.getByText("The rules of today say the same of this evidence.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Re-check" })).toHaveCount(0);
  await page.getByRole("link", { name: "Check the domain now" }).click();
  await expect(page).toHaveURL("/domain/shifting.test");
  await state("first");
});

test("whoever froze it revokes it, on its page, and finds it in the list until then", async ({ page, request }) => {
  const { path } = await frozen(request, "locked-down.test", { days: null });
  await page.goto("/frozen");
  const item = page.getByRole("listitem").filter({ hasText: "locked-down.test" }).filter({ hasText: "It does not expire." });
  await expect(item.first()).toBeVisible();
  await page.goto(path);
  await page.getByRole("button", { name: /^Revoke the report of locked-down\.test/ }).click();
  await expect(page).toHaveURL("/frozen?done=revoked");
  await expect(page.getByText("The frozen report is revoked.", { exact: false })).toBeVisible();
  expect((await request.get(path)).status()).toBe(404);
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "There is no frozen report here" })).toBeVisible();
});

test("tokens that are unknown, expired, revoked or malformed get one answer", async ({ request }) => {
  const { token } = await frozen(request, "locked-down.test");
  expect((await request.delete(`/api/v1/frozen/${token}`)).status()).toBe(204);
  expect((await request.delete(`/api/v1/frozen/${token}`)).status()).toBe(404);
  // Expired ones are told from unknown ones by nothing but the store's own query: lib/store/frozen.test.ts.
  const unknown = "A".repeat(22);
  const of = async (path: string) => {
    const response = await request.get(path);
    const headers = Object.fromEntries(
      Object.entries(response.headers()).filter(([name]) => !["date", "x-middleware-rewrite"].includes(name)),
    );
    const nonce = /'nonce-([^']+)'/.exec(headers["content-security-policy"] ?? "")?.[1] ?? "none";
    // Next repeats a well-formed token in its page; whatever is none is not repeated anywhere.
    const token = /\/([\w-]{22})$/.exec(path)?.[1] ?? "no token";
    const plain = (text: string) => text.replaceAll(nonce, "nonce").replaceAll(token, "token");
    return {
      status: response.status(),
      headers: JSON.parse(plain(JSON.stringify(headers))),
      body: plain(await response.text()),
    };
  };
  const answer = await of(`/api/v1/frozen/${unknown}`);
  expect(answer.status).toBe(404);
  for (const other of [token, "x", `${unknown}A`, "A%00B"]) expect(await of(`/api/v1/frozen/${other}`), other).toEqual(answer);
  const page = await of(`/r/${unknown}`);
  expect(page.status).toBe(404);
  expect(page.headers).toMatchObject({ "referrer-policy": "no-referrer", "x-robots-tag": expect.stringContaining("noindex") });
  expect(await of(`/r/${token}`)).toEqual(page);
  const malformed = await of("/r/x");
  expect(malformed.status).toBe(404);
  expect(malformed.headers).toEqual(page.headers);
  const textOf = (html: string) => html.replace(/<script[^>]*>.*?<\/script>/gs, "");
  expect(textOf(malformed.body)).toBe(textOf(page.body));
  for (const path of ["/r", "/r/x/y", `/r/${unknown}A`, `/r/${unknown}/json`, "/r/A%00B"]) {
    const other = await of(path);
    expect(other.status, path).toBe(404);
    expect(other.headers, path).toEqual(page.headers);
    expect(textOf(other.body), path).toBe(textOf(page.body));
  }
});

test("with addresses hidden there is none in the page, nor in JSON, CSV or Markdown", async ({ page, request, baseURL }) => {
  // The address of this server itself, which is an IP address in these tests.
  const host = new URL(baseURL ?? "").host;

  const { token, path } = await frozen(request, "listed.test", { hideAddresses: true });
  const accept = (type: string) => request.get(`/api/v1/frozen/${token}`, { headers: { accept: type } }).then((answer) => answer.text());
  const html = await (await request.get(path)).text();
  for (const [kind, text] of [
    ["HTML", html],
    ["JSON", await accept("application/json")],
    ["CSV", await accept("text/csv")],
    ["Markdown", await accept("text/markdown")],
  ] as const) {
    expect(text, kind).toMatch(/IPv4 \\?\\?#\d/);
    expect(text.replaceAll(host, "").match(ADDRESS)?.[0] ?? null, kind).toBeNull();
  }
  await page.goto(path);
  await expect(page.getByText("Addresses are hidden:", { exact: false })).toBeVisible();
  await expect(
    page
      .getByRole("table", { name: /Mail servers of listed\.test/ })
      .getByText("[IPv4 #", { exact: false })
      .first(),
  ).toBeVisible();
  expect((await page.content()).replaceAll(host, "").match(ADDRESS)?.[0] ?? null).toBeNull();
});

test("it goes into a ticket, a spreadsheet and a program, and says nothing of itself to others", async ({ page, request }) => {
  const { token, path } = await frozen(request, "gmail.com");
  const api = `/api/v1/frozen/${token}`;
  const json = await request.get(api);
  expect(await json.json()).toMatchObject({
    domain: "gmail.com",
    hideAddresses: false,
    report: { suite: "domain", input: { target: "gmail.com" } },
    rulesOfToday: { checks: [] },
  });
  expect(json.headers()).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
  expect(await (await request.get(api, { headers: { accept: "text/csv" } })).text()).toContain('"gmail.com"');
  expect(await (await request.get(api, { headers: { accept: "text/markdown" } })).text()).toContain(`${path}>`);
  const response = await page.goto(path);
  expect(response?.headers()).toMatchObject({ "referrer-policy": "no-referrer", "x-robots-tag": expect.stringContaining("noindex") });
  expect(await page.locator('meta[name="referrer"]').getAttribute("content")).toBe("no-referrer");
  expect(await page.title()).not.toContain("gmail.com");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "JSON" }).click()]);
  expect(file.suggestedFilename()).toMatch(/^gmail\.com-\d{4}-\d\d-\d\d\.json$/);
  const [csv] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV" }).click()]);
  expect(csv.suggestedFilename()).toMatch(/\.csv$/);
});

test("what cannot be frozen is refused with the reason", async ({ request }) => {
  const freeze = (data: unknown) => request.post("/api/v1/frozen", { data: data as object });
  const good = { domain: "locked-down.test", run: "0".repeat(16), days: 30, hideAddresses: false };
  expect((await freeze(good)).status()).toBe(404);
  for (const bad of [{ ...good, days: 31 }, { ...good, domain: "a..b" }, { ...good, more: 1 }, { domain: "a.test" }, [], "x"])
    expect((await freeze(bad)).status(), JSON.stringify(bad)).toBe(422);
  const crossSite = await request.post("/api/v1/frozen", { data: good, headers: { "sec-fetch-site": "cross-site" } });
  expect(crossSite.status()).toBe(403);
  const { paths } = await (await request.get("/api/v1/openapi.json")).json();
  expect(Object.keys(paths["/api/v1/frozen/{token}"])).toEqual(["get", "delete"]);
});

test("axe finds nothing on frozen reports and their list, in every language and scheme, at every width", async ({ page, request }) => {
  const { path } = await frozen(request, "listed.test", { hideAddresses: true });
  await isFineInEveryLanguage(page, path);
  await isFineInEveryLanguage(page, "/frozen", () =>
    expect(page.getByRole("listitem").filter({ hasText: "listed.test" }).first()).toBeVisible(),
  );
});
