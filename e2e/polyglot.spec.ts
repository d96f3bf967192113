import { type APIRequestContext, type Browser, type BrowserContext, expect, test } from "@playwright/test";
import { CALLED, FOREIGN } from "#lib/lab/polyglot/payloads.ts";
import { type DistantNetwork, startNetwork } from "#scripts/product/start-network.ts";
import { type Product, startProduct } from "#scripts/product/start-product.ts";
import { hearing, strangers } from "./hostile-page.ts";
import { cellsOf, outsideOfFences, readXml } from "./read-formats.ts";

// A domain whose owner means it ill in every text that one can write, through everything that Mailvane puts out: lib/lab/polyglot.
const DOMAIN = "polyglot.test";
const TOKEN = "a token of thirty-two characters.".replaceAll(" ", "-");
// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufff9-\ufffb]/;
const PAYLOAD = new RegExp(`${CALLED}\\(|${FOREIGN}`);

test.describe.configure({ mode: "serial" });
let network: DistantNetwork;
let product: Product;
let context: BrowserContext;
let request: APIRequestContext;
let token = "";

test.beforeAll(async ({ browser }) => {
  network = await startNetwork();
  product = await startProduct(network, { MAILVANE_LOG_LEVEL: "debug", MAILVANE_METRICS_TOKEN: TOKEN });
  context = await newContext(browser);
  request = context.request;
});
test.afterAll(async () => {
  await context.close();
  await product.stop();
  network.close();
});

function newContext(browser: Browser, options = {}): Promise<BrowserContext> {
  return browser.newContext({ baseURL: product.url, ...options });
}

async function text(path: string, accept = "*/*", method = "GET"): Promise<string> {
  const answer = await request.fetch(path, { method, headers: { accept } });
  expect(answer.status(), path).toBe(200);
  expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
  // What no browser takes for a page, whatever it holds.
  expect(answer.headers()["content-type"]).toMatch(
    /^(?:application\/(?:json|x-ndjson|rss\+xml)|text\/(?:plain|csv|markdown)|image\/svg\+xml)/,
  );
  return answer.text();
}

const PATHS = [
  `/domain/${DOMAIN}`,
  ...[
    "mx",
    "spf",
    "dmarc",
    "dkim",
    "bimi",
    "mta-sts",
    "tls-rpt",
    "smtp",
    "dane",
    "txt",
    "records",
    "soa",
    "caa",
    "dns",
    "provider",
    "compare",
  ].map((lookup) => `/${lookup}/${DOMAIN}`),
  `/txt/each.${DOMAIN}`,
  "/reverse/198.51.100.247",
];

test("on pages every text is a text: in both schemes of colour, in both languages, narrow and on paper", async ({ browser }) => {
  for (const [colorScheme, locale] of [
    ["light", "en"],
    ["dark", "ja"],
  ] as const) {
    const other = await newContext(browser, { colorScheme, locale, viewport: { width: 320, height: 900 } });
    const page = await other.newPage();
    const happened = await hearing(page, product.url);
    for (const path of locale === "ja" ? PATHS.slice(0, 2) : PATHS) {
      await page.goto(path);
      await expect(page.locator('[aria-busy="true"]'), path).toHaveCount(0, { timeout: 60_000 });
      await page.evaluate(() => {
        for (const closed of document.querySelectorAll("details")) closed.open = true;
      });
      expect(await strangers(page), path).toEqual([]);
      const shown = (await page.locator("main").textContent()) ?? "";
      expect(HIDDEN.exec(shown)?.[0] ?? null, path).toBeNull();
      expect(shown, path).toMatch(/polyglot/);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(sideways, `${path} scrolls sideways`).toBe(0);
      await page.emulateMedia({ media: "print" });
      expect(await strangers(page), `${path} on paper`).toEqual([]);
      await page.emulateMedia({ media: "screen" });
    }
    expect(happened).toEqual([]);
    await other.close();
  }
});

test("the page watches what it says: a script that is written into it is seen", async () => {
  const page = await context.newPage();
  const happened = await hearing(page, product.url);
  await page.goto("/mx");
  await page.evaluate(() =>
    document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=polyglot()><iframe></iframe><a href='javascript:1'>a</a>"),
  );
  await expect.poll(() => happened.length).toBeGreaterThan(0);
  expect((await strangers(page)).length).toBeGreaterThanOrEqual(3);
  await page.close();
});

test("JSON, a stream of events and plain text hold every text, and no character that a reader of lines or a terminal obeys", async () => {
  for (const path of [`/api/v1/lookups/txt/${DOMAIN}`, `/api/v1/lookups/spf/${DOMAIN}`, `/api/v1/lookups/mx/${DOMAIN}`]) {
    const json = await text(path);
    expect(HIDDEN.exec(json)?.[0] ?? null, path).toBeNull();
    JSON.parse(json);
    const lines = (await text(path, "application/x-ndjson")).split("\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) expect(JSON.parse(line).event, path).toMatch(/^(?:start|row|finding|end)$/);
    expect(HIDDEN.exec(lines.join(""))?.[0] ?? null, path).toBeNull();
    const plain = await text(path, "text/plain");
    expect(HIDDEN.exec(plain)?.[0] ?? null, path).toBeNull();
    expect(plain).not.toContain("\t=");
  }
  for (const path of [`/api/v1/lookups/smtp/${DOMAIN}`, `/api/v1/lookups/mta-sts/${DOMAIN}`, `/api/v1/lookups/bimi/${DOMAIN}`]) {
    const json = await text(path, "application/json", "POST");
    expect(HIDDEN.exec(json)?.[0] ?? null, path).toBeNull();
    expect(json, path).toMatch(PAYLOAD);
  }
});

test("a frozen report is no formula as CSV, no mark-up as Markdown, and a text as a page, also without scripts", async ({ browser }) => {
  const { kept } = JSON.parse(await text(`/api/v1/domain/${DOMAIN}`, "application/json", "POST"));
  const made = await request.post("/api/v1/frozen", { data: { domain: DOMAIN, run: kept.run, days: 30, hideAddresses: false } });
  token = (await made.json()).token;
  const api = `/api/v1/frozen/${token}`;
  expect(HIDDEN.exec(await text(api))?.[0] ?? null).toBeNull();

  const csv = await text(api, "text/csv");
  const [head = [], ...lines] = cellsOf(csv.replace(/^\ufeff/, ""));
  expect(lines.length).toBeGreaterThan(100);
  for (const cells of lines) {
    expect(cells).toHaveLength(head.length);
    for (const cell of cells) expect(cell).not.toMatch(/^[\t\r\0]|^\s*[=+\-@|%＝＋－＠]|[\r\n]/);
  }
  expect(csv).toMatch(PAYLOAD);
  expect(HIDDEN.exec(csv)?.[0] ?? null).toBeNull();

  const markdown = await text(api, "text/markdown");
  expect(markdown).toMatch(PAYLOAD);
  expect(HIDDEN.exec(markdown)?.[0] ?? null).toBeNull();
  const outside = outsideOfFences(markdown).replace(`<${product.url}/r/${token}>`, "");
  // Whatever is not escaped is ours: headings, the numbers of a list, bold words, code of check ids, tables.
  expect(outside.replace(/\\[^\w\s]/g, "")).not.toMatch(/[[\]<>!~]|:\/\/|www\./);

  const page = await context.newPage();
  const happened = await hearing(page, product.url);
  for (const path of [`/r/${token}`, `/history/${DOMAIN}`, `/history/${DOMAIN}/${kept.run}`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await strangers(page), path).toEqual([]);
    expect(HIDDEN.exec((await page.locator("main").textContent()) ?? "")?.[0] ?? null, path).toBeNull();
  }
  expect(happened).toEqual([]);
  await page.close();
  const scriptless = await newContext(browser, { javaScriptEnabled: false });
  const plain = await scriptless.newPage();
  const html = await (await plain.goto(`/r/${token}`))?.text();
  expect(html).toContain("&lt;script&gt;");
  expect(html).not.toContain("<script>polyglot");
  expect(await plain.locator("iframe, object, embed, base, x, svg[onload], img[onerror]").count()).toBe(0);
  await scriptless.close();
});

test("a feed of what has changed, a badge and a picture are what they say they are", async () => {
  await text(`/api/v1/lookups/txt/second.state.${DOMAIN}?fresh=1`);
  await text(`/api/v1/domain/${DOMAIN}?fresh=1`, "application/json", "POST");
  const feed = await text(`/history/${DOMAIN}/feed`);
  expect(feed).toContain("polyglot()");
  expect(HIDDEN.exec(feed)?.[0] ?? null).toBeNull();
  const { elements, texts } = readXml(feed);
  const known = ["rss", "channel", "title", "link", "atom:link", "description", "language", "item", "guid", "pubDate"];
  expect([...elements].filter((name) => !known.includes(name))).toEqual([]);
  // A description is HTML once more: of that, too, nothing but paragraphs is left.
  for (const description of texts) expect(description.replace(/<\/?p>/g, "")).not.toContain("<");
  const badge = readXml(await text(`/badge/domain/${DOMAIN}.svg`));
  expect(badge.elements).toEqual(new Set(["svg", "title", "rect", "path", "g", "text"]));
  const picture = await request.get(`/picture/domain/${DOMAIN}.png`);
  expect([...(await picture.body()).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  for (const bad of ["%3Cscript%3E.test", "=1+1.test", "a%0Ab.test", "%E2%80%AEgnp.test"])
    for (const path of [`/badge/mx/${bad}.svg`, `/picture/mx/${bad}.png`])
      expect([404, 422], path).toContain((await request.get(path)).status());
  await text(`/api/v1/lookups/txt/first.state.${DOMAIN}?fresh=1`);
});

test("the log is a line of JSON for each request and the metrics are metrics: neither holds what others wrote", async () => {
  await request.get(`/mx/${encodeURIComponent('\r\n{"level":60,"msg":"forged"}')}`);
  await request.get("/", { headers: { "user-agent": "<script>polyglot()", "x-forwarded-for": '"}{' } });
  const metrics = await (await request.get("/metrics", { headers: { authorization: `Bearer ${TOKEN}` } })).text();
  for (const line of metrics.split("\n").filter((one) => one !== ""))
    expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{(?:\w+="[^"\\<]*",?)*\})? [-+\deE.NnAaIif]+)$/);
  expect(metrics).not.toMatch(/polyglot|forged/);
  const lines = product.output().split("\n").slice(0, -1);
  // Next says at the start that it has read its settings.
  const written = lines.filter((line) => !line.includes("next.config.js"));
  expect(written.length).toBeGreaterThan(10);
  for (const line of written) {
    expect(HIDDEN.exec(line)?.[0] ?? null, line).toBeNull();
    expect(JSON.parse(line).level, line).toBeLessThan(50);
  }
  expect(written.join("\n")).not.toMatch(PAYLOAD);
});
