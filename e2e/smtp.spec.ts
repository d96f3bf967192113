import { expect, test } from "@playwright/test";

test("the matrix shows each address and how far its session went", async ({ page }) => {
  await page.goto("/smtp/mixed.smtp.test");
  const table = page.getByRole("table", { name: /SMTP sessions of mixed\.smtp\.test/ });
  await expect(table.getByRole("rowheader", { name: "10 mx1.mixed.smtp.test" })).toBeVisible();
  await expect(table.getByRole("columnheader", { name: "STARTTLS" })).toBeVisible();
  const plain = table.getByRole("row", { name: /198\.51\.100\.117/ });
  await expect(plain.getByText("not offered").first()).toBeVisible();
  await expect(table.getByText(/TLSv1\.3, TLS_AES/).first()).toBeVisible();
  await expect(page.getByText("2 of 4 addresses do not offer STARTTLS").first()).toBeVisible();
});

test("steps that were not reached are called so, and are no failures", async ({ page }) => {
  await page.goto("/smtp/later.smtp.test");
  const row = page.getByRole("row", { name: /198\.51\.100\.106/ });
  await expect(row.getByText("try later")).toHaveCount(1);
  await expect(row.getByText("failed")).toHaveCount(0);
  await expect(row.getByText("not reached").first()).toBeVisible();
  await expect(page.getByText(/Stopped at the greeting: 421 4\.3\.2/).first()).toBeVisible();
});

test("the transcript holds the whole dialogue", async ({ page }) => {
  await page.goto("/smtp/good.smtp.test");
  const transcript = page.getByRole("region", { name: "Transcript" });
  await transcript.locator("summary").first().click();
  await transcript.locator("summary", { hasText: / SMTP/ }).first().click();
  await expect(transcript.getByText(/< 220 mx\.good\.smtp\.test ESMTP/).first()).toBeVisible();
});

test("only POST starts a lookup that connects to others", async ({ request, page }) => {
  const path = "/api/v1/lookups/smtp/good.smtp.test";
  const refused = await request.get(path);
  expect([refused.status(), refused.headers().allow]).toEqual([405, "POST"]);
  expect((await refused.json()).error.code).toBe("method-not-allowed");
  expect((await request.head(path)).status()).toBe(405);
  const report = await (await request.post(path)).json();
  expect(report).toMatchObject({ lookup: "smtp", verdict: "pass" });
  const passive = await request.post("/api/v1/lookups/mx/good.smtp.test");
  expect([passive.status(), passive.headers().allow]).toEqual([405, "GET, HEAD"]);
  const asked = page.waitForRequest((one) => one.url().includes("/api/v1/lookups/smtp/"));
  await page.goto("/smtp/good.smtp.test");
  expect((await asked).method()).toBe("POST");
});

test("a port is part of the question", async ({ page, request }) => {
  await page.goto("/smtp/mx.submissions.smtp.test?port=465");
  await expect(page.getByText("TLS from the start").first()).toBeVisible();
  const refused = await request.post("/api/v1/lookups/smtp/mx.submissions.smtp.test?port=22");
  expect(refused.status()).toBe(422);
});
