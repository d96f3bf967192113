import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { obtainChromium } from "./chromium.ts";
import { buildIfStale, root } from "./current-build.ts";

// The pictures of the README, from the demo network: `npm run screenshots`.
const PORT = 4330;
const PICTURES = [
  ["mx", "/mx/gmail.com"],
  ["spf", "/spf/spf-too-many-lookups.test"],
  ["blacklist", "/blacklist/listed.test"],
] as const;

buildIfStale();
const browser = obtainChromium();
if ("problem" in browser) throw new Error(browser.problem);
const folder = join(root, "docs/screenshots");
mkdirSync(folder, { recursive: true });
const server = spawn(process.execPath, [join(root, "e2e/demo-server.ts"), "-p", String(PORT)], { stdio: ["ignore", "pipe", "inherit"] });
await once(server.stdout, "data");
const instance = await chromium.launch({
  executablePath: browser.path,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const colorScheme of ["light", "dark"] as const) {
  const context = await instance.newContext({
    colorScheme,
    viewport: { width: 1280, height: 860 },
    deviceScaleFactor: 1.5,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  for (const [name, path] of PICTURES) {
    for (let attempt = 0; attempt < 30; attempt++) {
      if (await page.goto(`http://127.0.0.1:${PORT}${path}`).catch(() => null)) break;
      await page.waitForTimeout(500);
    }
    await page.getByRole("heading", { name: "Transcript" }).waitFor();
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
  await context.close();
}
await instance.close();
server.kill("SIGTERM");
