import { expect, test } from "@playwright/test";

const BAD = [
  ["/mx/a..b.test", "target"],
  ["/mx/192.0.2.1", "target"],
  ["/mx/__proto__", "target"],
  [`/mx/${"x".repeat(300)}.test`, "target"],
  ["/mx/a%00b.test", "target"],
  ["/mx/gmail.com?nonsense=1", "nonsense"],
  ["/spf/blog.st1t.com?ip=300.1.1.1", "ip"],
  ["/blacklist/10.0.0.1", "target"],
  ["/blacklist/::1", "target"],
  ["/blacklist/localhost", "target"],
] as const;

test("what cannot be asked is 422 with the field and the reason, at the API and on the page", async ({ request }) => {
  for (const [path, field] of BAD) {
    const answer = await request.get(`/api/v1/lookups${path}`);
    expect(answer.status(), path).toBe(422);
    const { error } = await answer.json();
    expect(error.code).toBe("invalid-input");
    expect(error.issues[0].field, path).toBe(field);
    expect(error.issues[0].message.length).toBeGreaterThan(10);
    expect((await request.get(path)).status(), `page ${path}`).toBe(422);
  }
  // No UTF-8: a page says what is wrong, a program is told before it is asked.
  expect((await request.get("/mx/%ff")).status()).toBe(422);
  expect((await request.get("/api/v1/lookups/mx/%ff")).status()).toBe(400);
  expect((await request.get("/api/v1/lookups/nonsense/gmail.com")).status()).toBe(404);
  expect((await request.get("/nonsense/gmail.com")).status()).toBe(404);
});

test("the page keeps what was typed and says beside the field what is wrong", async ({ page }) => {
  await page.goto("/spf/blog.st1t.com?ip=300.1.1.1");
  await expect(page.getByText("This is no IP address.")).toBeVisible();
  await expect(page.locator('input[name="ip"]')).toHaveValue("300.1.1.1");
  await expect(page.locator('input[name="ip"]')).toHaveAttribute("aria-invalid", "true");
});

test("the box points at the character and offers the nearest command", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("textbox", { name: "Domain, address or command" });
  await box.fill("mx:gmail..com");
  await box.press("Enter");
  await expect(page.getByText("There is an empty label")).toBeVisible();
  await expect(page.getByText("The problem is at character 10.")).toBeAttached();
  await box.fill("mxx:gmail.com");
  await box.press("Enter");
  await page.getByRole("link", { name: "mx:gmail.com" }).first().click();
  await expect(page).toHaveURL("/mx/gmail.com");
});

test("hostile text in a record is shown as visible characters", async ({ page }) => {
  const errors: string[] = [];
  page.on("dialog", (dialog) => errors.push(dialog.message()));
  await page.goto("/spf/hostile-text.test");
  await expect(page.getByRole("heading", { name: "Checks" })).toBeVisible();
  const text = await page.locator("main").textContent();
  expect(text).toContain("<script>");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
  expect(errors).toEqual([]);
});
