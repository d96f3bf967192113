import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import {
  ADMIN_PASSWORD,
  BLIND_PORT,
  blind,
  DEMO_PORT,
  DIAL_LOG,
  demo,
  MEMBERS_PORT,
  members,
  OPEN_PORT,
  open,
  PROVIDER,
  PROVIDER_PORT,
  PROXIED_PORT,
  proxied,
} from "./e2e/servers.ts";
import { WATCHED } from "./e2e/watched.ts";

// Workers and servers inherit the place that the first process chose.
process.env[DIAL_LOG] ??= join(import.meta.dirname, `test-results/dials-${process.pid}.log`);

// Each server has a store of its own, which nobody had before.
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), "mailvane-e2e-"));
const data = (name: string) => join(process.env.E2E_DATA ?? "", name);
const NOWHERE = "127.0.0.1:9"; // the discard port: nothing listens, and loopback refuses at once

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
        // The browser finds the OpenID provider where the product finds it.
        `--host-resolver-rules=MAP ${PROVIDER.host}:443 127.0.0.1:${PROVIDER_PORT}`,
      ],
    },
  },
  webServer: [
    { command: `node e2e/demo-server.ts -p ${DEMO_PORT}`, url: `${demo}/api/v1/health`, env: { MAILVANE_DATA: data("demo") } },
    {
      command: `node scripts/server.ts -p ${BLIND_PORT}`,
      url: `${blind}/api/v1/health`,
      env: { NODE_OPTIONS: WATCHED, MAILVANE_RESOLVERS: NOWHERE, MAILVANE_DATA: data("blind") },
    },
    {
      command: `node scripts/server.ts -p ${MEMBERS_PORT}`,
      url: `${members}/healthz`,
      env: {
        NODE_OPTIONS: WATCHED,
        MAILVANE_RESOLVERS: NOWHERE,
        MAILVANE_DATA: data("members"),
        MAILVANE_ADMIN_PASSWORD: ADMIN_PASSWORD,
      },
    },
    {
      command: `node e2e/open-server.ts -p ${OPEN_PORT}`,
      url: `${open}/healthz`,
      env: {
        MAILVANE_DATA: data("open"),
        MAILVANE_MODE: "public",
        MAILVANE_URL: open,
        // Tests come from networks of their own.
        MAILVANE_TRUSTED_PROXIES: "127.0.0.1",
        MAILVANE_OIDC_ISSUER: `https://${PROVIDER.host}/realms/mail`,
        MAILVANE_OIDC_CLIENT_ID: PROVIDER.client,
        MAILVANE_OIDC_CLIENT_SECRET: PROVIDER.secret,
        MAILVANE_OIDC_NAME: "Example Ltd",
        MAILVANE_ADMIN_GROUPS: "admins",
        MAILVANE_OPERATOR_GROUPS: "ops",
      },
    },
    {
      command: `node scripts/server.ts -p ${PROXIED_PORT} -H 127.0.0.1`,
      url: `${proxied}/healthz`,
      env: {
        NODE_OPTIONS: WATCHED,
        MAILVANE_RESOLVERS: NOWHERE,
        MAILVANE_DATA: data("proxied"),
        MAILVANE_MODE: "proxy",
        MAILVANE_TRUSTED_PROXIES: "127.0.0.1",
        MAILVANE_ADMINS: "ruth",
      },
    },
  ],
});
