import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

const DEBIAN = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome"];

/** The path of a Chromium: CHROMIUM_PATH, Playwright's own, the system's; null when there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return [chromium.executablePath(), ...DEBIAN].find((path) => existsSync(path)) ?? null;
}

/** Finds a Chromium or gets one the way the platform allows. Out: its path, or one sentence that says what to do. */
export function obtainChromium(): { path: string } | { problem: string } {
  const found = findChromium();
  if (found) return { path: found };
  if (process.env.CHROMIUM_PATH) return { problem: `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, and there is no such file.` };
  install();
  const path = findChromium();
  return path
    ? { path }
    : { problem: "The browser tests need a Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH." };
}

function install(): void {
  console.log("No Chromium found: trying Playwright's installer.");
  const playwright = spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "ignore", timeout: 300_000 });
  if (playwright.status === 0 || !isRoot() || !existsSync("/usr/bin/apt-get")) return;
  console.log("Playwright's installer could not bring one: trying apt-get install chromium.");
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore", timeout: 300_000 });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      stdio: "ignore",
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    // The caller says in one sentence what is missing.
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
