import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { lifecycle } from "#lib/front/lifecycle.ts";

const folder = mkdtempSync(join(tmpdir(), "mailvane-later-"));
const data = join(folder, "data");
Object.assign(process.env, { MAILVANE_DATA: data, MAILVANE_ADMIN_PASSWORD: "long enough for the first one", MAILVANE_LOG_LEVEL: "silent" });
const { prepareAccounts } = await import("./prepare-accounts.ts");
const { AGAIN, openedStore } = await import("./store.ts");

afterAll(async () => {
  vi.useRealTimers();
  const opened = await openedStore();
  if (opened.ok) await opened.value.close();
  rmSync(folder, { recursive: true });
});

test("a store that does not open at the start is tried again, and then accounts are made and people let in", {
  timeout: 30_000,
}, async () => {
  mkdirSync(data);
  writeFileSync(join(data, "mailvane.db"), "this is no database, and long enough to be read as one".repeat(100));
  await prepareAccounts();
  expect(lifecycle()).toMatchObject({ accounts: false, storeProblem: expect.stringContaining("not a database") });
  rmSync(data, { recursive: true });
  await vi.waitUntil(() => lifecycle().storeProblem === null, { timeout: 4 * AGAIN, interval: 50 });
  expect(lifecycle().accounts).toBe(true);
});
