import { defineConfig } from "@playwright/test";

const PORT = 4310;
export const demo = `http://127.0.0.1:${PORT}`;
/** A server whose only resolver answers nothing. */
export const blind = `http://127.0.0.1:${PORT + 1}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  use: {
    baseURL: demo,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: [
    { command: `node scripts/demo.ts -p ${PORT}`, url: `${demo}/api/v1/health` },
    // TEST-NET-1 port 9 is no resolver; loopback port 9 refuses at once.
    {
      command: `node scripts/start.ts -p ${PORT + 1}`,
      url: `${blind}/api/v1/health`,
      env: { MAILVANE_RESOLVERS: "127.0.0.1:9" },
    },
  ],
});
