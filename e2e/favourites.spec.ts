import { expect, type Page, test } from "@playwright/test";
import { isFineInEveryLanguage } from "./is-fine.ts";

const favourite = (page: Page) => page.getByRole("button", { name: "Favourite" });

test("without an account favourites are in this browser, and stand on the start page", async ({ page, browser, baseURL }) => {
  await page.goto("/domain/gmail.com");
  await expect(favourite(page)).toHaveAttribute("aria-pressed", "false");
  await favourite(page).click();
  await expect(favourite(page)).toHaveAttribute("aria-pressed", "true");
  await page.goto("/domain/healthy.test");
  await favourite(page).click();
  await page.goto("/");
  const list = page.getByRole("region", { name: "Favourites" });
  await expect(list.getByRole("link")).toHaveText(["gmail.com", "healthy.test"]);
  await expect(page.getByRole("region", { name: "Recent" }).getByRole("link", { name: "domain:healthy.test" })).toBeVisible();
  await isFineInEveryLanguage(page, "/", () => expect(page.getByRole("link", { name: "healthy.test", exact: true }).first()).toBeVisible());
  await page.goto("/");
  await list.getByRole("link", { name: "gmail.com" }).click();
  await expect(page).toHaveURL("/domain/gmail.com");
  await favourite(page).click();
  await page.goto("/");
  await expect(list.getByRole("link")).toHaveText(["healthy.test"]);
  const other = await browser.newContext({ baseURL });
  const elsewhere = await other.newPage();
  await elsewhere.goto("/");
  await expect(elsewhere.getByRole("region", { name: "Favourites" })).toHaveCount(0);
  await other.close();
});

test("what no domain is cannot stand in this browser's favourites for long, nor in anybody's account", async ({ page, request }) => {
  await page.addInitScript(() => localStorage.setItem("favourites", '{"not":"a list"}'));
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Favourites" })).toHaveCount(0);
  expect((await request.put("/api/v1/favourites/gmail.com")).status()).toBe(403);
  expect(await (await request.get("/api/v1/favourites")).json()).toEqual({ favourites: [] });
});
