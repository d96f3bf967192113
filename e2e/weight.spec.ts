import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

/** Kilobytes of compressed script; React and Next alone take about 145 of them. */
const MOST = 200;

for (const path of ["/", "/mx/gmail.com", "/domain/gmail.com", "/headers", "/checks"]) {
  test(`the scripts of ${path} stay below ${MOST} KB`, async ({ page }) => {
    const scripts = new Map<string, Promise<number>>();
    page.on("response", (response) => {
      if (response.request().resourceType() === "script")
        scripts.set(
          response.url(),
          response.body().then((body) => gzipSync(body).length),
        );
    });
    await page.goto(path, { waitUntil: "networkidle" });
    const sizes = await Promise.all(scripts.values());
    expect(sizes.length).toBeGreaterThan(0);
    const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;

    expect(total).toBeLessThan(MOST);
  });
}
