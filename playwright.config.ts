import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { BLIND_PORT, blind, DEMO_PORT, DIAL_LOG, demo } from "./e2e/servers.ts";
import { WATCHED } from "./e2e/watched.ts";

// Workers and servers inherit the place that the first process chose.
process.env[DIAL_LOG] ??= join(import.meta.dirname, `test-results/dials-${process.pid}.log`);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  globalSetup: "./e2e/nothing-else-dials.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 240_000, // axe takes its time over the page of all checks
  expect: { timeout: 20_000 },
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
    { command: `node e2e/demo-server.ts -p ${DEMO_PORT}`, url: `${demo}/api/v1/health` },
    {
      command: `node scripts/server.ts -p ${BLIND_PORT}`,
      url: `${blind}/api/v1/health`,
      env: { NODE_OPTIONS: WATCHED, MAILVANE_RESOLVERS: "127.0.0.1:9" }, // the discard port: nothing listens, and loopback refuses at once
    },
  ],
});
