import { describe, expect, test } from "vitest";
import { removeOld } from "./retention.ts";
import { findRun, keepRun, listRuns, reportOfRun } from "./runs.ts";
import { databases, openForTests } from "./testing/databases.ts";
import { reportOf } from "./testing/report-of.ts";

const NOW = 1_795_000_000_000;
const DAY = 86_400_000;
const A = "a.test";

describe.each(databases)("runs in $name", (database) => {
  const open = openForTests();
  const enforced = reportOf(A, { "_dmarc.a.test": "v=DMARC1; p=reject" });
  const given = reportOf(A, { "_dmarc.a.test": "v=DMARC1; p=none" });

  test("a run is kept with its report and its evidence", async () => {
    const store = await open(database);
    const kept = await keepRun(store, enforced, "evidence", NOW);
    expect(kept).toMatchObject({ kept: true, times: 1, since: null, comparison: null });
    expect(await reportOfRun(store.db, kept.run)).toEqual({ report: enforced, evidence: "evidence" });
  });

  test("the same result only moves when it was last seen", async () => {
    const store = await open(database);
    const first = await keepRun(store, enforced, "", NOW);
    const second = await keepRun(store, { ...enforced, startedAt: "2027-01-01T00:00:00.000Z" }, "", NOW + DAY);
    expect(second).toMatchObject({ run: first.run, times: 2 });
    expect(await listRuns(store.db, A, "demo", 10)).toMatchObject([{ firstSeen: NOW, lastSeen: NOW + DAY, times: 2 }]);
    expect(await listRuns(store.db, A, "demo", 10, NOW)).toEqual([]);
  });

  test("the report of a run is the one that was seen last, not the one that came last", async () => {
    const store = await open(database);
    const at = (startedAt: string) => ({ ...enforced, startedAt, headline: startedAt });
    const { run } = await keepRun(store, at("2026-01-01T00:00:00.000Z"), "first", NOW);
    await keepRun(store, at("2026-01-03T00:00:00.000Z"), "third", NOW + 2 * DAY);
    await keepRun(store, at("2026-01-02T00:00:00.000Z"), "second", NOW + DAY);
    expect(await reportOfRun(store.db, run)).toEqual({ report: at("2026-01-03T00:00:00.000Z"), evidence: "third" });
    expect(await listRuns(store.db, A, "demo", 10)).toMatchObject([{ headline: "2026-01-03T00:00:00.000Z", times: 3 }]);
  });

  test("another result is a run of its own, with what has changed", async () => {
    const store = await open(database);
    await keepRun(store, enforced, "", NOW);
    const { comparison, since, run } = await keepRun(store, given, "", NOW + DAY);
    expect(comparison?.changes).toMatchObject([{ id: "dmarc/policy-weaker", direction: "worse" }]);
    expect(since).toBe(new Date(NOW).toISOString());
    expect((await listRuns(store.db, A, "demo", 10)).map(({ id }) => id)[0]).toBe(run);
    expect((await findRun(store.db, A, "demo", run))?.comparison).toEqual(comparison);
    expect(await findRun(store.db, "b.test", "demo", run)).toBeNull();
    expect(await listRuns(store.db, A, "system", 10)).toEqual([]);
  });

  test("a time-out in between hides no change", async () => {
    const store = await open(database);
    await keepRun(store, enforced, "", NOW);
    await keepRun(store, { ...reportOf(A, { "_dmarc.a.test": null }), verdict: "unknown" }, "", NOW + 1);
    const { comparison } = await keepRun(store, given, "", NOW + 2);
    expect(comparison?.changes.map(({ id }) => id)).toEqual(["dmarc/policy-weaker"]);
  });

  test("what a time-out left open is known once there is an answer", async () => {
    const store = await open(database);
    const silent = reportOf(A, { "_dmarc.a.test": null });
    expect((await keepRun(store, silent, "", NOW)).comparison).toBeNull();
    const answered = await keepRun(store, enforced, "", NOW + 1);
    expect(answered).toMatchObject({ times: 2, comparison: { changes: [], checks: [], open: ["TXT _dmarc.a.test"] } });
    expect((await keepRun(store, silent, "", NOW + 2)).comparison?.open).toEqual(["TXT _dmarc.a.test"]);
    const { comparison } = await keepRun(store, given, "", NOW + 3);
    expect(comparison?.changes.map(({ id }) => id)).toEqual(["dmarc/policy-weaker"]);
  });

  test("two that finish at once make one run", async () => {
    const store = await open(database);
    const kept = await Promise.all(Array.from({ length: 8 }, (_, i) => keepRun(store, enforced, "", NOW + i)));
    expect(new Set(kept.map(({ run }) => run)).size).toBe(1);
    expect(await listRuns(store.db, A, "demo", 10)).toMatchObject([{ times: 8, lastSeen: NOW + 7 }]);
  });

  test("old and surplus runs are removed, with their reports", async () => {
    const store = await open(database);
    for (let i = 0; i < 6; i++) await keepRun(store, i % 2 ? enforced : given, "", NOW + i * DAY);
    await removeOld(store, { keepDays: 5, keepRuns: 3 }, NOW + 6 * DAY);
    expect((await listRuns(store.db, A, "demo", 10)).map(({ firstSeen }) => (firstSeen - NOW) / DAY)).toEqual([5, 4, 3]);
    expect(await store.db.selectFrom("run_reports").select("run_id").execute()).toHaveLength(3);
  });

  test("more than fit into one transaction are removed, and what is seen again stays", async () => {
    const store = await open(database);
    for (let i = 0; i < 130; i++) await keepRun(store, reportOf(`n${i}.test`, {}), "", NOW);
    await keepRun(store, reportOf("n0.test", {}), "", NOW + 2 * DAY);
    expect(await removeOld(store, { keepDays: 1, keepRuns: 1 }, NOW + 2 * DAY)).toBe(129);
    expect(await listRuns(store.db, "n0.test", "demo", 10)).toMatchObject([{ times: 2 }]);
    expect(await store.db.selectFrom("run_reports").select("run_id").execute()).toHaveLength(1);
  });
});
