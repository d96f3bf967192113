import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { freeze } from "#lib/store/frozen.ts";
import { keepRun, listRuns } from "#lib/store/runs.ts";
import { reportOf } from "#lib/store/testing/report-of.ts";

const DAY = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), "mailvane-tidy-"));
Object.assign(process.env, { MAILVANE_DATA: folder, MAILVANE_KEEP_DAYS: "10", MAILVANE_KEEP_RUNS: "2", MAILVANE_LOG_LEVEL: "silent" });
const { openedStore } = await import("./store.ts");
const { tidyStoreDaily } = await import("./tidy-store.ts");

afterAll(async () => {
  vi.useRealTimers();
  const opened = await openedStore();
  if (opened.ok) await opened.value.close();
  rmSync(folder, { recursive: true });
});

test("what is older or more than the settings keep is removed after the start, and every day again", async () => {
  const opened = await openedStore();
  if (!opened.ok) throw new Error(opened.cause);
  const store = opened.value;
  const now = Date.now();
  const keep = (domain: string, policy: string, at: number) =>
    keepRun(store, reportOf(domain, { [`_dmarc.${domain}`]: `v=DMARC1; p=${policy}` }), "", at);
  await keep("old.test", "none", now - 11 * DAY);
  await keep("young.test", "none", now - 9 * DAY);
  for (const [i, policy] of ["none", "reject", "none", "reject"].entries()) await keep("many.test", policy, now - 4 + i);
  const frozen = { report: reportOf("a.test", {}), evidence: "", frozenAt: 0, hideAddresses: false, owner: { userId: null, name: "" } };
  for (const expiresAt of [now - 1, now + DAY]) await freeze(store.db, { ...frozen, expiresAt });
  const left = async () => ({
    runs: await Promise.all(
      ["old.test", "young.test", "many.test"].map(async (domain) => (await listRuns(store.db, domain, "demo", 9)).length),
    ),
    frozen: (await store.db.selectFrom("frozen").select("expires_at").execute()).length,
  });

  vi.useFakeTimers({ toFake: ["setTimeout", "setInterval"] });
  tidyStoreDaily();
  expect(await left()).toEqual({ runs: [1, 1, 4], frozen: 2 });
  vi.advanceTimersByTime(60_000);
  await vi.waitUntil(async () => (await left()).frozen === 1);
  expect(await left()).toEqual({ runs: [0, 1, 2], frozen: 1 });
  await keep("old.test", "none", now - 11 * DAY);
  vi.advanceTimersByTime(DAY);
  await vi.waitUntil(async () => (await left()).runs[0] === 0);
});
