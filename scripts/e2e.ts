import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { obtainChromium } from "./chromium.ts";
import { buildIfStale, root } from "./current-build.ts";

buildIfStale();
const browser = obtainChromium();
if ("problem" in browser) {
  console.error(browser.problem);
  process.exit(1);
}
const { status } = spawnSync(join(root, "node_modules/.bin/playwright"), ["test", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, CHROMIUM_PATH: browser.path },
});
process.exit(status ?? 1);
