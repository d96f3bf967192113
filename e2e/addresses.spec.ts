import { expect, test } from "@playwright/test";

test("a result's URL shows the same to another person, and runs there from the browser", async ({ page, browser }) => {
  await page.goto("/mx/healthy.test");
  const headline = "healthy.test receives mail at 2 servers, in this order of preference.";
  await expect(page.getByText(headline).first()).toBeVisible();
  const colleague = await (await browser.newContext()).newPage();
  const asked = colleague.waitForRequest((request) => request.url().includes("/api/v1/lookups/mx/healthy.test"));
  await colleague.goto(page.url());
  await asked;
  await expect(colleague.getByText(headline).first()).toBeVisible();
});

test("every other spelling leads to the one address with 308", async ({ request, baseURL }) => {
  const spellings = [
    ["/MX/GMail.COM", "/mx/gmail.com"],
    ["/mx/gmail.com.", "/mx/gmail.com"],
    ["/mx/%E6%97%A5%E6%9C%AC%E8%AA%9E.test", "/mx/xn--wgv71a119e.test"],
    ["/mx/https:%2F%2Fgmail.com%2Fpath", "/mx/gmail.com"],
    ["/mx/someone@gmail.com", "/mx/gmail.com"],
    ["/bl/142.250.107.27", "/blacklist/142.250.107.27"],
    ["/blacklist/2001:DB8::0:1", "/blacklist/2001:db8::1"],
    ["/spf/blog.st1t.com?ip=::ffff:192.0.2.1", "/spf/blog.st1t.com?ip=192.0.2.1"],
  ] as const;
  for (const [spelling, canonical] of spellings) {
    const response = await request.get(spelling, { maxRedirects: 0 });
    expect([response.status(), new URL(response.headers().location ?? "", baseURL).href], spelling).toEqual([
      308,
      `${baseURL}${canonical}`,
    ]);
  }
  for (const path of ["/mx/gmail.com", "/blacklist/2001:db8::1", "/spf/blog.st1t.com?ip=192.0.2.1"]) {
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(200);
  }
});

test("the server asks the network nothing while it renders a page", async ({ request }) => {
  const html = await (await request.get("/mx/gmail.com")).text();
  expect(html).not.toContain("gmail-smtp-in");
});
