import { expect, test } from "@playwright/test";

// The two cases of the article that Mailvane grew from, as its dig output shows them.
const SERVERS = [
  ["5", "gmail-smtp-in.l.google.com", "142.250.107.27", "299", "2607:f8b0:400e:c01::1b", "257"],
  ["10", "alt1.gmail-smtp-in.l.google.com", "142.250.141.26", "299", "2607:f8b0:4023:c0b::1a", "299"],
  ["20", "alt2.gmail-smtp-in.l.google.com", "142.250.115.27", "92", "2607:f8b0:4023:1004::1a", "299"],
  ["30", "alt3.gmail-smtp-in.l.google.com", "64.233.171.26", "76", "2607:f8b0:4003:c15::1b", "299"],
  ["40", "alt4.gmail-smtp-in.l.google.com", "142.250.152.26", "299", "2607:f8b0:4001:c56::1a", "299"],
] as const;

test("gmail.com: five mail servers in order of preference, each with both addresses and their TTLs", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Domain, address or command" }).fill("gmail.com");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/mx/gmail.com");
  const table = page.getByRole("table", { name: /Mail servers of gmail\.com/ });
  const steps = table.locator("tbody");
  await expect(steps).toHaveCount(5);
  for (const [i, [preference, host, v4, ttl4, v6, ttl6]] of SERVERS.entries()) {
    const lines = steps.nth(i).getByRole("row");
    await expect(lines).toHaveCount(2);
    await expect(lines.nth(0)).toContainText(preference);
    await expect(lines.nth(0)).toContainText(host);
    await expect(lines.nth(0)).toContainText("TTL 2582");
    await expect(lines.nth(0).getByRole("cell").nth(0)).toHaveText(v4);
    await expect(lines.nth(0).getByRole("cell").nth(1)).toContainText(ttl4);
    await expect(lines.nth(1).getByRole("cell").nth(0)).toHaveText(v6);
    await expect(lines.nth(1).getByRole("cell").nth(1)).toContainText(ttl6);
  }
  await expect(page.getByText("gmail.com receives mail at 5 servers, in this order of preference.").first()).toBeVisible();
  await table.getByRole("link", { name: "Blacklists 142.250.107.27" }).click();
  await expect(page).toHaveURL("/blacklist/142.250.107.27");
  await expect(page.getByText(/Listed on 0 blacklists · not listed on \d+/).first()).toBeVisible();
});

test("blog.st1t.com: SPF passes for the article's sender, softfails for another", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Domain, address or command" }).fill("spf:blog.st1t.com 54.248.148.155");
  await page.getByRole("button", { name: "Look up" }).click();
  await expect(page).toHaveURL("/spf/blog.st1t.com?ip=54.248.148.155");
  await expect(page.getByText("SPF passes for 54.248.148.155: it matches ip4:54.248.148.155/32.").first()).toBeVisible();
  await page.goto("/spf/blog.st1t.com?ip=192.0.2.1");
  await expect(page.getByText(/SPF softfails for 192\.0\.2\.1/i).first()).toBeVisible();
});
