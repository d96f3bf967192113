import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openStore } from "#lib/store/open.ts";
import { keepRun, listRuns } from "#lib/store/runs.ts";
import { reportOf } from "#lib/store/testing/report-of.ts";
import { backUp } from "./back-up.ts";
import { restore } from "./restore.ts";

const NOW = 1_795_000_000_000;
const root = mkdtempSync(join(tmpdir(), "mailvane-restore-"));
let serial = 0;
afterAll(() => rmSync(root, { recursive: true }));

/** A store with one run, a backup of it, and one run that came later. */
async function prepared() {
  const folder = join(root, String(serial++));
  const place = { file: join(folder, "mailvane.db") };
  const [backup, aside] = [join(root, `${serial}-backup.db`), join(root, `${serial}-aside.db`)];
  const store = await openStore(place);
  await keepRun(store, reportOf("a.test", { "a.test": "v=spf1 -all" }), "", NOW);
  await backUp(place, backup, { replace: false });
  await keepRun(store, reportOf("later.test", { "later.test": "v=spf1 -all" }), "", NOW);
  return { place, backup, aside, store };
}

test("a store that is open is not replaced: what is written to it would be lost", async () => {
  const { place, backup, aside, store } = await prepared();
  expect(await restore(place, backup, { replace: true, aside })).toMatchObject({
    ok: false,
    problem: expect.stringContaining("stop Mailvane"),
  });
  expect(await listRuns(store.db, "later.test", "demo", 9)).toHaveLength(1);
  await store.close();
  expect(existsSync(`${place.file}.restoring`)).toBe(false);
  expect(await restore(place, backup, { replace: true, aside })).toMatchObject({ ok: true, keptAside: true });
});

test("what an ended process left in the log is kept with what is put aside", async () => {
  const { place, backup, aside, store } = await prepared();
  const [main, log] = [readFileSync(place.file), readFileSync(`${place.file}-wal`)];
  await store.close();
  // As kill -9 leaves them.
  writeFileSync(place.file, main);
  writeFileSync(`${place.file}-wal`, log);
  expect(await restore(place, backup, { replace: true, aside })).toMatchObject({ ok: true });
  const [restored, kept] = [await openStore(place), await openStore({ file: aside })];
  expect(await listRuns(restored.db, "later.test", "demo", 9)).toEqual([]);
  expect(await listRuns(restored.db, "a.test", "demo", 9)).toHaveLength(1);
  expect(await listRuns(kept.db, "later.test", "demo", 9)).toHaveLength(1);
  await restored.close();
  await kept.close();
});

test("a damaged store is put aside as it is, with its log", async () => {
  const { place, backup, aside, store } = await prepared();
  await store.close();
  writeFileSync(place.file, "no database ".repeat(500));
  writeFileSync(`${place.file}-wal`, "no log");
  await expect(openStore(place)).rejects.toThrow();
  expect(await restore(place, backup, { replace: true, aside })).toMatchObject({ ok: true, keptAside: true });
  expect(readFileSync(aside, "utf8")).toMatch(/^no database/);
  expect(readFileSync(`${aside}-wal`, "utf8")).toBe("no log");
  const restored = await openStore(place);
  expect(await listRuns(restored.db, "a.test", "demo", 9)).toHaveLength(1);
  await restored.close();
});

test("the store itself is no backup", async () => {
  const { place, aside, store } = await prepared();
  await store.close();
  expect(await restore(place, place.file, { replace: true, aside })).toMatchObject({
    ok: false,
    problem: expect.stringContaining("itself"),
  });
});
