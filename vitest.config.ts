import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Next puts this in its place for what runs on the server.
  resolve: { alias: { "server-only": join(import.meta.dirname, "node_modules/server-only/empty.js") } },
  test: {
    include: ["lib/**/*.test.ts", "app/**/*.test.ts", "components/**/*.test.ts", "scripts/**/*.test.ts"],
    globalSetup: "lib/lab/testing/canary-setup.ts",
    testTimeout: 30_000,
  },
});
