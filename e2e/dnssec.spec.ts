import { expect, test } from "@playwright/test";

test("the chain is drawn, and stands beside in words", async ({ page }) => {
  await page.goto("/dnssec/signed.dnssec.test");
  await expect(page.getByText("every link from the root through 3 zones is signed and valid").first()).toBeVisible();
  const picture = page.getByRole("img", { name: /chain of trust of signed\.dnssec\.test/ });
  await expect(picture).toBeVisible();
  const list = page.getByRole("region", { name: "DNSSEC" }).getByRole("list").first();
  await expect(list.getByText("Trust anchors")).toBeVisible();
  await expect(list.getByText("signed.dnssec.test MX")).toBeVisible();
  await expect(list.getByText("_mailvane-no-such-name.signed.dnssec.test A")).toBeVisible();
});

test("the sentence says which link broke", async ({ page }) => {
  await page.goto("/dnssec/other-ds.dnssec.test");
  await expect(
    page.getByText(/is bogus: none of the DS records that the zone above holds for other-ds\.dnssec\.test names a key/).first(),
  ).toBeVisible();
  await expect(page.getByText("No DS record names a key of other-ds.dnssec.test").first()).toBeVisible();
});

test("a domain that is not signed is no failure", async ({ page, request }) => {
  await page.goto("/dnssec/plain.dnssec.test");
  await expect(page.getByText(/plain\.dnssec\.test is not signed/).first()).toBeVisible();
  expect(await (await request.get("/api/v1/lookups/dnssec/plain.dnssec.test")).json()).toMatchObject({
    lookup: "dnssec",
    verdict: "pass",
    measures: expect.arrayContaining([expect.objectContaining({ key: "status", value: "insecure" })]),
  });
});

test("the picture fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/dnssec/expired.dnssec.test");
  await expect(page.getByRole("img", { name: /chain of trust/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("the box leads there", async ({ page }) => {
  await page.goto("/go?q=dnssec%3Asigned.dnssec.test");
  await expect(page).toHaveURL(/\/dnssec\/signed\.dnssec\.test$/);
});
