import { expect, test } from "@playwright/test";
import { blind } from "./servers.ts";

const PAGES = [
  "/",
  "/?q=mxx:gmail.com",
  "/mx",
  "/mx/gmail.com",
  "/mx/a..b.test",
  "/spf/hostile-text.test",
  "/blacklist/listed.test",
  "/smtp/mixed.smtp.test",
  "/records/gmail.com",
  "/headers",
  "/domain",
  "/domain/gmail.com",
  "/checks",
  "/checks/mx/target-is-alias",
  "/nonsense",
  "/api/v1/lookups",
  "/robots.txt",
];

for (const colorScheme of ["light", "dark"] as const) {
  test(`no page breaks its own policy, ${colorScheme}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, colorScheme });
    const page = await context.newPage();
    const broken: string[] = [];
    await page.exposeFunction("policyBroken", (what: string) => broken.push(what));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        const report: unknown = Reflect.get(window, "policyBroken");
        if (typeof report === "function") report(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
      });
    });
    for (const path of PAGES) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
    }
    // The listener hears: a script of a foreign place is refused and reported.
    expect(broken).toEqual([]);
    await page.goto("/");
    await page.evaluate(() => {
      document.body.setAttribute("onclick", "void 0");
      document.body.click();
    });
    await expect.poll(() => broken.length).toBeGreaterThan(0);
    await context.close();
  });
}

test("every script of every page carries the nonce of its answer, which is never used twice", async ({ request }) => {
  const nonces = new Set<string>();
  for (const path of PAGES.slice(0, 15)) {
    const answer = await request.get(path);
    const nonce = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "";
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length, path).toBeGreaterThan(0);
    for (const script of scripts) expect(script, path).toContain(`nonce="${nonce}"`);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(15);
});

test("pages, data, files and errors carry the same headers", async ({ request }) => {
  for (const path of ["/", "/mx/gmail.com", "/api/v1/health", "/api/v1/lookups/mx/a..b", "/icon.svg", "/nonsense", "/healthz"]) {
    expect((await request.get(path)).headers(), path).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "x-robots-tag": expect.stringContaining("noindex"),
    });
  }
});

test("pages, errors, redirects and data say that they depend on the reader's language", async ({ request }) => {
  const paths = [
    "/",
    "/mx/gmail.com",
    "/mx/a..b.test",
    "/nonsense",
    "/MX/gmail.com",
    "/api/v1/lookups",
    "/api/v1/lookups/mx/a..b",
    "/sign-in",
  ];
  for (const path of paths) {
    for (const asked of ["page", "data"]) {
      const answer = await request.get(path, { headers: asked === "data" ? { rsc: "1" } : {}, maxRedirects: 0 });
      const headers = answer.headers();
      expect(headers.vary, path).toContain("Accept-Language, Cookie");
      expect(headers["content-language"], path).toBe("en");
    }
  }
  expect((await request.get("/icon.svg")).headers().vary ?? "").not.toContain("Cookie");
});

test("parts of Next that nobody needs are not there", async ({ request }) => {
  expect((await request.get("/_next/image?url=%2Ficon.svg&w=64&q=75")).status()).toBe(404);
  expect((await request.get("/mx/gmail.com", { headers: { "next-action": "x" } })).status()).toBe(200);
  expect((await request.get("/", { headers: { host: "evil.test" } })).status()).toBe(421);
});

test("a page of another site cannot write", async ({ request }) => {
  const post = (headers: Record<string, string>) => request.post("/api/v1/health", { headers }).then((answer) => answer.status());
  expect(await post({ "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await post({ origin: "https://evil.test" })).toBe(403);
  expect(await post({ cookie: "a=b" })).toBe(403);
  expect(await post({})).toBe(200);
});

test("a crawler that follows every link of a result page starts nothing", async ({ request }) => {
  const html = await (await request.get("/smtp/mixed.smtp.test")).text();
  expect(html).not.toContain("SMTP session");
  expect((await request.get("/api/v1/lookups/smtp/mixed.smtp.test")).status()).toBe(405);
  expect(await (await request.get("/robots.txt")).text()).toContain("Disallow: /");
});

test("the process answers for its health without its resolvers", async ({ request }) => {
  expect(await (await request.get(`${blind}/healthz`)).json()).toEqual({ status: "ok" });
  expect(await (await request.get(`${blind}/readyz`)).json()).toEqual({ status: "ready" });
});
