import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { addFavourite } from "#lib/store/favourites.ts";
import { findFrozen, freeze } from "#lib/store/frozen.ts";
import { openStore, type StoreLocation } from "#lib/store/open.ts";
import { keepRun, listRuns, reportOfRun } from "#lib/store/runs.ts";
import { addSession, findSession } from "#lib/store/sessions.ts";
import { databases, openForTests } from "#lib/store/testing/databases.ts";
import { reportOf } from "#lib/store/testing/report-of.ts";
import { addToken, findToken } from "#lib/store/tokens.ts";
import { addUser, listUsers } from "#lib/store/users.ts";
import { backUp } from "./back-up.ts";
import { restore } from "./restore.ts";

const NOW = 1_795_000_000_000;
const LATER = NOW + 86_400_000;
const A = "a.test";
const folder = mkdtempSync(join(tmpdir(), "mailvane-backup-"));
let serial = 0;
const file = () => join(folder, `${serial++}.db`);
const enforced = reportOf(A, { "_dmarc.a.test": "v=DMARC1; p=reject" });

afterAll(() => rmSync(folder, { recursive: true }));

/** Fills a store with something of everything. */
async function filled(place: StoreLocation): Promise<{ token: string; run: string }> {
  const store = await openStore(place);
  const user = await addUser(store.db, { name: "ada", password_hash: "scrypt:1", subject: null, role: "admin" }, NOW);
  await addSession(store.db, { token_hash: "s", user_id: user.id, expires_at: LATER }, NOW);
  await addToken(store.db, { token_hash: "t", user_id: user.id, name: "ci", scopes: "read", expires_at: null }, NOW);
  await addFavourite(store.db, user.id, A, NOW);
  const { run } = await keepRun(store, enforced, "evidence", NOW);
  // More than a page of rows.
  for (let i = 0; i < 60; i++) await keepRun(store, reportOf(`b${i}.test`, { [`b${i}.test`]: "ü" }), "", NOW);
  const token = await freeze(store.db, {
    report: enforced,
    evidence: "e",
    frozenAt: NOW,
    expiresAt: LATER,
    hideAddresses: true,
    owner: { userId: user.id, name: "ada" },
  });
  await store.close();
  return { token, run };
}

async function expectFilled(place: StoreLocation, { token, run }: { token: string; run: string }): Promise<void> {
  const store = await openStore(place);
  expect((await listUsers(store.db)).map(({ name }) => name)).toEqual(["ada"]);
  expect(await findToken(store.db, "t", NOW)).toBeDefined();
  expect(await findSession(store.db, "s", NOW)).toBeUndefined();
  expect(await reportOfRun(store.db, run)).toEqual({ report: enforced, evidence: "evidence" });
  expect(await listRuns(store.db, "b59.test", "demo", 9)).toMatchObject([{ firstSeen: NOW, lastSeen: NOW, times: 1, comparison: null }]);
  expect(await findFrozen(store.db, token, "demo", NOW)).toMatchObject({ report: enforced, evidence: "e", hideAddresses: true });
  await store.close();
}

const pairs = databases.flatMap((from) => databases.map((to) => ({ from, to, name: `${from.name} to ${to.name}` })));

describe.each(pairs)("a backup from $name", ({ from, to }) => {
  openForTests();

  test("is restored whole, but for the sessions", async () => {
    const source = await from.place();
    const known = await filled(source);
    const backup = file();
    const contents = { users: 1, sessions: 1, api_tokens: 1, runs: 61, run_reports: 61, frozen: 1, favourites: 1 };
    expect(await backUp(source, backup, { replace: false })).toEqual({ ok: true, contents });
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    const target = await to.place();
    expect(await restore(target, backup, { replace: false, aside: file() })).toEqual({ ok: true, contents, keptAside: false });
    await expectFilled(target, known);
  });

  test("replaces a store only when told to, and what was there is kept", async () => {
    const [source, target] = [await from.place(), await to.place()];
    const other = await openStore(source);
    await other.close();
    const known = await filled(target);
    const [backup, aside] = [file(), file()];
    await backUp(source, backup, { replace: false });
    expect(await restore(target, backup, { replace: false, aside })).toMatchObject({
      ok: false,
      problem: expect.stringContaining("--replace"),
    });
    const refused = await openStore(target);
    expect(await findSession(refused.db, "s", NOW)).toBeDefined();
    await refused.close();
    expect(await restore(target, backup, { replace: true, aside })).toMatchObject({ ok: true, keptAside: true });
    const emptied = await openStore(target);
    expect(await listUsers(emptied.db)).toEqual([]);
    await emptied.close();
    expect(await restore(target, aside, { replace: true, aside: file() })).toMatchObject({ ok: true });
    await expectFilled(target, known);
  });
});

describe.each(databases)("a backup of $name", (database) => {
  openForTests();

  test("made while runs are kept holds all that were acknowledged before", async () => {
    const place = await database.place();
    const store = await openStore(place);
    const domains = Array.from({ length: 40 }, (_, i) => `c${i}.test`);
    let acknowledged = 0;
    const writing = (async () => {
      for (const domain of domains) {
        await keepRun(store, reportOf(domain, { [domain]: "x" }), "", NOW);
        acknowledged++;
      }
    })();
    while (acknowledged < 5) await new Promise((resolve) => setTimeout(resolve, 1));
    const before = acknowledged;
    const made = await backUp(place, file(), { replace: false });
    await writing;
    await store.close();
    expect(made.ok && made.contents.runs).toBeGreaterThanOrEqual(before);
    expect(made.ok && made.contents.run_reports).toBe(made.ok && made.contents.runs);
  });

  test("overwrites a file only when told to", async () => {
    const place = await database.place();
    await (await openStore(place)).close();
    const to = file();
    writeFileSync(to, "precious");
    expect(await backUp(place, to, { replace: false })).toMatchObject({ ok: false, problem: expect.stringContaining("--replace") });
    expect(readFileSync(to, "utf8")).toBe("precious");
    expect(await backUp(place, to, { replace: true })).toMatchObject({ ok: true });
    expect(await backUp(place, join(folder, "none", "x.db"), { replace: false })).toMatchObject({ ok: false });
  });

  test("what is no whole backup is refused, and the store is as it was", async () => {
    const place = await database.place();
    const known = await filled(place);
    const good = file();
    await backUp(place, good, { replace: false });
    const bad = (change: (path: string) => void) => {
      const path = file();
      copyFileSync(good, path);
      change(path);
      return path;
    };
    const edited = (statement: string) =>
      bad((path) => {
        const copy = new DatabaseSync(path);
        copy.exec(`pragma foreign_keys = off; ${statement}`);
        copy.close();
      });
    const cases = {
      "There is no file": join(folder, "nothing.db"),
      "no backup of Mailvane: file is not a database": bad((path) => writeFileSync(path, "x".repeat(5_000))),
      "no backup of Mailvane: it holds no store": bad((path) => writeFileSync(path, "")),
      "is damaged": bad((path) => truncateSync(path, statSync(path).size / 2)),
      "cannot be read": bad((path) => {
        rmSync(path);
        mkdirSync(path);
      }),
      "rows refer to others": edited("delete from runs"),
      "newer Mailvane": edited("insert into mailvane_schema values (99, 0)"),
      "it holds no store": edited("drop table mailvane_schema"),
    };
    const aside = file();
    for (const [problem, path] of Object.entries(cases))
      expect(await restore(place, path, { replace: true, aside })).toEqual({ ok: false, problem: expect.stringContaining(problem) });
    expect(existsSync(aside)).toBe(false);
    const store = await openStore(place);
    expect(await reportOfRun(store.db, known.run)).not.toBeNull();
    await store.close();
  });
});
