import { describe, expect, test } from "vitest";
import { findFrozen, freeze, listFrozen, revoke } from "./frozen.ts";
import { removeOld } from "./retention.ts";
import { databases, openForTests } from "./testing/databases.ts";
import { reportOf } from "./testing/report-of.ts";
import { addUser, removeUser } from "./users.ts";

const NOW = 1_795_000_000_000;
const DAY = 86_400_000;
const LOCAL = { userId: null, name: "" };
const report = reportOf("a.test", { "_dmarc.a.test": "v=DMARC1; p=reject" });
const frozen = { report, evidence: "e", frozenAt: NOW, expiresAt: NOW + DAY, hideAddresses: false, owner: LOCAL };

describe.each(databases)("frozen reports in $name", (database) => {
  const open = openForTests();

  test("one is found by its token until it expires", async () => {
    const store = await open(database);
    const { db } = store;
    const token = await freeze(db, frozen);
    expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(await findFrozen(db, token, "demo", NOW)).toMatchObject({ report, evidence: "e", expiresAt: NOW + DAY, hideAddresses: false });
    for (const none of ["", "x", token.toLowerCase(), `${token}=`, "A".repeat(22)])
      expect(await findFrozen(db, none, "demo", NOW)).toBeNull();
    expect(await findFrozen(db, token, "system", NOW)).toBeNull();
    expect(await findFrozen(db, token, "demo", NOW + DAY)).toBeNull();
    expect(await listFrozen(db, "demo", null, NOW + DAY)).toEqual([]);
    expect(await removeOld(store, { keepDays: 1, keepRuns: 1 }, NOW + DAY)).toBe(1);
  });

  test("one without an end stays", async () => {
    const store = await open(database);
    const token = await freeze(store.db, { ...frozen, expiresAt: null, hideAddresses: true });
    const later = NOW + 1_000_000 * DAY;
    expect(await findFrozen(store.db, token, "demo", later)).toMatchObject({ expiresAt: null, hideAddresses: true });
    expect(await removeOld(store, { keepDays: 1, keepRuns: 1 }, later)).toBe(0);
  });

  test("it is listed for, and revoked by, whoever froze it, or who may revoke any", async () => {
    const { db } = await open(database);
    const { id: userId } = await addUser(db, { name: "vera", password_hash: null, subject: null, role: "operator" }, NOW);
    const vera = { userId, name: "vera" };
    const paula = { userId: null, name: "paula" };
    const [ofVera, ofPaula, ofLocal] = await Promise.all([vera, paula, LOCAL].map((owner) => freeze(db, { ...frozen, owner })));
    for (const owner of [vera, paula, LOCAL]) {
      const [own, ...others] = await listFrozen(db, "demo", owner, NOW);
      expect(own).toMatchObject({ domain: "a.test", owner });
      expect(others).toEqual([]);
    }
    expect(await revoke(db, ofVera ?? "", "demo", paula)).toBe(false);
    expect(await revoke(db, ofVera ?? "", "system", null)).toBe(false);
    expect(await revoke(db, ofPaula ?? "", "demo", vera)).toBe(false);
    expect(await revoke(db, "", "demo", null)).toBe(false);
    expect(await revoke(db, ofVera ?? "", "demo", vera)).toBe(true);
    expect(await findFrozen(db, ofVera ?? "", "demo", NOW)).toBeNull();
    const [listed] = await listFrozen(db, "demo", paula, NOW);
    expect(await revoke(db, listed?.id ?? "", "demo", paula)).toBe(true);
    expect(await revoke(db, ofPaula ?? "", "demo", paula)).toBe(false);
    expect(await revoke(db, ofLocal ?? "", "demo", null)).toBe(true);
    expect(await listFrozen(db, "demo", null, NOW)).toEqual([]);
  });

  test("what somebody froze outlives their account, under their name", async () => {
    const { db } = await open(database);
    const { id: userId } = await addUser(db, { name: "vera", password_hash: null, subject: null, role: "operator" }, NOW);
    const token = await freeze(db, { ...frozen, owner: { userId, name: "vera" } });
    await removeUser(db, userId);
    expect(await findFrozen(db, token, "demo", NOW)).toMatchObject({ owner: { userId: null, name: "vera" } });
  });
});
