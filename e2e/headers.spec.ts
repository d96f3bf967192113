import { expect, type Page, test } from "@playwright/test";
import { STRANGE, WHOLE } from "#lib/lookups/headers/scenarios/world.ts";
import { isFineInEveryLanguage } from "./is-fine.ts";

const LETTER = "<minutes.1@sender-headers.test>";
const SPOOFED = `${STRANGE}From: alice@sender-headers.test\nSubject: Pay me\nDate: Mon, 2 Mar 2026 09:59:57 +0100\nMessage-ID: <x@stranger-headers.test>\n\nNow.\n`;

async function read(page: Page, text: string): Promise<void> {
  await page.goto("/headers");
  await page.getByLabel("Headers or whole message").fill(text);
  await page.getByRole("button", { name: "Read" }).click();
}

test("a whole message: its way, its signatures, and the link to their keys", async ({ page }) => {
  await read(page, WHOLE);
  await expect(page.getByRole("heading", { name: LETTER })).toBeVisible();
  await expect(
    page.getByText(/The message passed 3 servers in 4 s\. That it is from sender-headers\.test is proven/).first(),
  ).toBeVisible();
  const hops = page.getByRole("table", { name: "The way of the message, server by server" });
  await expect(
    hops.getByRole("row", { name: /mail\.sender-headers\.test 203\.0\.113\.200 .*mx\.receiver-headers\.test.*TLS 1\.3/ }),
  ).toBeVisible();
  await expect(hops.getByText("Here the message came in from outside.")).toBeVisible();
  const signatures = page.getByRole("region", { name: "DKIM signatures" });
  await expect(signatures.getByText("verifies, with a key of 2048 bits")).toBeVisible();
  await expect(page).toHaveURL(/\/headers$/);
  await signatures.getByRole("link", { name: "Look up the key" }).first().click();
  await expect(page).toHaveURL("/dkim/sender-headers.test?selector=s1");
});

test("the text is sent as a body, never in an address, and another message takes its place", async ({ page }) => {
  const urls: string[] = [];
  page.on("request", (request) => urls.push(request.url()));
  const asked = page.waitForRequest((request) => request.url().includes("/api/v1/lookups/headers"));
  await read(page, SPOOFED);
  expect((await asked).method()).toBe("POST");
  await expect(page.getByText(/Nothing proves that it is from sender-headers\.test/).first()).toBeVisible();
  expect(urls.filter((url) => url.includes("stranger"))).toEqual([]);
  await page.getByRole("button", { name: "Another message" }).click();
  await expect(page.getByLabel("Headers or whole message")).toHaveValue(SPOOFED);
  await page.getByRole("button", { name: "Fill in an example" }).click();
  await page.getByLabel("Host you trust").fill("mx.receiver-headers.test");
  await page.getByRole("button", { name: "Read" }).click();
  await expect(page.getByRole("heading", { name: LETTER })).toBeVisible();
  await expect(page.getByText("By the host that you trust.", { exact: false })).toBeVisible();
});

test("a file is sent octet by octet", async ({ page }) => {
  await page.goto("/headers");
  const buffer = Buffer.from(WHOLE.replaceAll("\n", "\r\n"), "latin1");
  await page.getByLabel("Or a file").setInputFiles({ name: "letter.eml", mimeType: "message/rfc822", buffer });
  await page.getByRole("button", { name: "Read" }).click();
  await expect(page.getByText("2 of 2 pass")).toBeVisible();
});

test("who comes back to the page gets the report of the new text", async ({ page }) => {
  await read(page, WHOLE);
  await expect(page.getByRole("heading", { name: LETTER })).toBeVisible();
  await page.getByRole("link", { name: "Look up the key" }).first().click();
  await expect(page).toHaveURL(/\/dkim\//);
  await page.goBack();
  await page.getByLabel("Headers or whole message").fill(SPOOFED);
  await page.getByRole("button", { name: "Read" }).click();
  await expect(page.getByText(/Nothing proves that it is from sender-headers\.test/).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: LETTER })).toHaveCount(0);
});

test("a message that is pasted into the box goes to its page", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Domain, address or command" }).evaluate((box, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, SPOOFED);
  await expect(page).toHaveURL("/headers");
  await expect(page.getByLabel("Headers or whole message")).toHaveValue(SPOOFED);
});

test("the command headers: opens the page", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("textbox", { name: "Domain, address or command" });
  await box.fill("headers:");
  await box.press("Enter");
  await expect(page).toHaveURL("/headers");
  await expect(page.getByRole("heading", { name: "Message headers" })).toBeVisible();
});

test("what is no message is told so, on the page and at the API", async ({ page, request }) => {
  await read(page, "<!doctype html><p>Hello</p>");
  await expect(page.getByText(/This is HTML, as a browser shows a message/).first()).toBeVisible();
  await page.goto("/headers");
  await page.getByRole("button", { name: "Read" }).click();
  await expect(page.getByText("Paste a text, or choose a file.")).toBeVisible();
  await page.getByLabel("Or a file").setInputFiles({ name: "big.eml", mimeType: "text/plain", buffer: Buffer.alloc(1_200_000, "a") });
  await page.getByRole("button", { name: "Read" }).click();
  await expect(page.getByText("This has 1,200,000 octets; the most that is read is 1,048,576.")).toBeVisible();
  const path = "/api/v1/lookups/headers";
  const status = async (data: Buffer | string) => (await request.post(path, { data, headers: { "content-type": "text/plain" } })).status();
  expect(await status(Buffer.alloc(1_200_000, "a"))).toBe(413);
  expect(await status(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))).toBe(422);
  expect(await status("")).toBe(422);
  expect((await request.get(path)).status()).toBe(405);
  expect((await request.get("/headers/gmail.com", { maxRedirects: 0 })).headers().location).toMatch(/\/headers$/);
});

test("axe finds nothing on the report of a message, in every language and scheme, at every width", async ({ page }) => {
  await isFineInEveryLanguage(page, "/headers", async () => {
    await page.locator("#field-text").fill(WHOLE);
    await page.locator("main form button[type=submit]").click();
    await expect(page.locator("#transcript")).toBeVisible();
  });
});
