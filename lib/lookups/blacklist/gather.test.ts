import { expect, test } from "vitest";
import { emptyReport, reduce } from "#lib/report/reduce.ts";
import { cellsOf, findingOf, lookUp } from "./testing/run.ts";

const ZEN = "99.2.0.192.zen.spamhaus.org";

test("the rows stand in their places, pending, before any list has answered, and never move", async () => {
  let state = emptyReport;
  const orders: string[][] = [];
  for await (const event of lookUp("192.0.2.99", { table: { [`${ZEN} A`]: ["127.0.0.2"] } }).events()) {
    state = reduce(state, event);
    if (event.event === "row" && event.row.state === "done") orders.push(state.rows.map(({ id }) => id));
  }
  expect(orders.length).toBeGreaterThan(80);
  expect(new Set(orders.map((ids) => ids.join())).size).toBe(1);
  expect(state.rows.every((row) => row.state === "done" && row.cells.outcome !== "pending")).toBe(true);
});

test("a listing carries code, meaning, text, time and the page for removal; the text is asked for only then", async () => {
  const table = { [`${ZEN} A`]: ["127.0.0.4", "127.0.0.10"], [`${ZEN} TXT`]: ["see\u001b[31m https://check.example.test/"] };
  const { report, asked } = lookUp("192.0.2.99", { table });
  expect(cellsOf(await report(), "zen.spamhaus.org")).toMatchObject({
    outcome: "listed",
    code: "127.0.0.4, 127.0.0.10",
    meaning: expect.stringMatching(/^XBL.*; PBL/),
    reason: "see\\u{1b}[31m https://check.example.test/",
    milliseconds: expect.any(Number),
    delist: "https://check.spamhaus.org/",
    role: "given",
    note: null,
  });
  expect(asked.filter((question) => question.endsWith(" TXT"))).toEqual([`${ZEN} TXT`]);
});

test.each(["refused", "silent", "wildcard", "unreachable"] as const)(
  "a list whose self-test says %s is not asked, and says why",
  async (state) => {
    const { report, asked } = lookUp("192.0.2.99", { table: { "* A": ["127.0.0.2"] }, health: { "zen.spamhaus.org": state } });
    expect(cellsOf(await report(), "zen.spamhaus.org")).toMatchObject({
      outcome: "unknown",
      note: expect.stringContaining("Seen at zen.spamhaus.org."),
    });
    expect(asked).not.toContain(`${ZEN} A`);
  },
);

test("an untested list may say listed, but its silence is not confirmed", async () => {
  const health = { "pofon.foobar.hu": "untested" } as const;
  const silent = await lookUp("192.0.2.99", { health }).report();
  expect(cellsOf(silent, "pofon.foobar.hu")).toMatchObject({ outcome: "unconfirmed" });
  const table = { "99.2.0.192.pofon.foobar.hu A": ["127.0.0.2"] };
  expect(cellsOf(await lookUp("192.0.2.99", { health, table }).report(), "pofon.foobar.hu")).toMatchObject({ outcome: "listed" });
});

test.each(["timeout", "servfail", "malformed", "network", "budget", "cancelled", "refused"] as const)(
  "a question that ends in %s is unknown, never listed or not listed",
  async (status) => {
    const report = await lookUp("192.0.2.99", { table: { "* A": status } }).report();
    const outcomes = new Set(report.rows.map((row) => row.cells.outcome));
    expect([...outcomes].sort()).toEqual(["skipped", "unknown"]);
    expect(report.verdict).toBe("unknown");
    expect(report.headline).toMatch(/^Listed on 0 blacklists · not listed on 0 · \d+ could not be asked\.$/);
  },
);

test("a refusal advises what helps with this list", async () => {
  const report = await lookUp("192.0.2.99", { table: { "* A": ["127.255.255.254"] } }).report();
  expect(cellsOf(report, "zen.spamhaus.org").note).toMatch(/use your own resolver, or a DQS key\.$/);
  expect(cellsOf(report, "bl.spamcop.net").note).toMatch(/use your own resolver\.$/);
  expect(cellsOf(report, "b.barracudacentral.org").note).toContain("Free registration of the querying resolver IP");
  expect(findingOf(report, "blacklist/resolver-refused")).toMatchObject({ outcome: "fail", severity: "notice" });
});

test("lists that need a key are shown as such, and asked only with one", async () => {
  const without = lookUp("192.0.2.99");
  expect(cellsOf(await without.report(), "combined.mail.abusix.zone")).toMatchObject({
    outcome: "skipped",
    note: expect.stringContaining("needs a key"),
  });
  expect(without.asked.filter((question) => question.includes("abusix"))).toEqual([]);
  const withKey = lookUp("192.0.2.99", { key: "s3cr3t" });
  expect(cellsOf(await withKey.report(), "combined.mail.abusix.zone")).toMatchObject({ outcome: "not-listed" });
  expect(withKey.asked).toContain("99.2.0.192.s3cr3t.zen.dq.spamhaus.net A");
  expect(withKey.asked).not.toContain(`${ZEN} A`);
});

test("a key appears nowhere in a report, whatever the lists answer", async () => {
  for (const data of [["127.0.0.2"], ["127.255.255.254"], ["203.0.113.9"], "servfail", "refused", "timeout"] as const) {
    const table = { "* A": typeof data === "string" ? data : [...data], "* TXT": ["listed: S3CR3T.zen.dq.spamhaus.net"] };
    for (const target of ["192.0.2.99", "2001:db8:b1::1", "keyed.bl.test"]) {
      const { report, asked } = lookUp(target, { table, key: "s3cr3t" });
      expect(JSON.stringify(await report()).toLowerCase()).not.toContain("s3cr3t");
      expect(asked.some((question) => question.includes("s3cr3t"))).toBe(true);
    }
  }
});

test("on the real network a documentation address is no public one: nothing is asked", async () => {
  const { report, asked } = lookUp("192.0.2.99", { demo: false });
  const { rows, findings, headline, verdict } = await report();
  expect(asked).toEqual([]);
  expect(new Set(rows.map((row) => row.cells.outcome))).toEqual(new Set(["skipped"]));
  expect(findings.filter(({ outcome }) => outcome !== "skip").map(({ id, outcome }) => [id, outcome])).toEqual([
    ["blacklist/address-not-public", "fail"],
  ]);
  expect(verdict).toBe("warn");
  expect(headline).toBe("192.0.2.99 is no public address: no list was asked.");
});
