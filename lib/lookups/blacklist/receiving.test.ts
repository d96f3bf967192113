import { expect, test } from "vitest";
import type { Kind } from "#lib/protocols/dnsbl/schema.ts";
import { listsFor } from "#lib/protocols/dnsbl/selection.ts";
import { tableResolver } from "#lib/protocols/dnsbl/testing/table-resolver.ts";
import { blacklist } from "./index.ts";
import { receivingAddresses } from "./receiving.ts";
import { cellsOf, lookUp } from "./testing/run.ts";

const receiving = (table: Parameters<typeof tableResolver>[0]) => receivingAddresses("bl.test", tableResolver(table));
const addresses = async (table: Parameters<typeof tableResolver>[0]) => (await receiving(table)).addresses.map(({ address }) => address);

test("hosts come by preference, addresses in one order however they are rotated, each once", async () => {
  const table = {
    "bl.test MX": ["20 b.bl.test", "10 a.bl.test"],
    "a.bl.test A": ["192.0.2.101", "192.0.2.99"],
    "a.bl.test AAAA": ["2001:db8:b1::2"],
    "b.bl.test A": ["192.0.2.99", "192.0.2.98"],
  };
  expect(await addresses(table)).toEqual(["192.0.2.99", "192.0.2.101", "2001:db8:b1::2", "192.0.2.98"]);
});

test("without MX records the domain itself receives; with a null MX, or without a name, nobody does", async () => {
  expect(await addresses({ "bl.test MX": [], "bl.test A": ["192.0.2.96"] })).toEqual(["192.0.2.96"]);
  expect(await addresses({ "bl.test MX": ["0 "] })).toEqual([]);
  expect(await addresses({})).toEqual([]);
});

test("what cannot be looked up is kept, beside what can", async () => {
  const found = await receiving({ "bl.test MX": ["10 mx.bl.test"], "mx.bl.test A": ["192.0.2.96"], "mx.bl.test AAAA": "timeout" });
  expect(found.addresses.map(({ address }) => address)).toEqual(["192.0.2.96"]);
  expect(found.unanswered).toMatchObject([{ name: "mx.bl.test", type: "AAAA", answer: { status: "timeout" } }]);
  expect((await receiving({ "bl.test MX": "refused" })).unanswered).toMatchObject([{ name: "bl.test", type: "MX" }]);
});

test("eight addresses of a family and twenty hosts are taken, and the rest is named", async () => {
  const many = Array.from({ length: 10 }, (_, i) => `192.0.2.${96 + i}`);
  const found = await receiving({ "bl.test MX": ["10 mx.bl.test"], "mx.bl.test A": many });
  expect(found.addresses).toHaveLength(8);
  expect(found.leftOut).toEqual(["192.0.2.104", "192.0.2.105"]);
  const hosts = Array.from({ length: 22 }, (_, i) => `10 mx${String(i).padStart(2, "0")}.bl.test`);
  expect((await receiving({ "bl.test MX": hosts })).leftOut).toEqual(["mx20.bl.test", "mx21.bl.test"]);
});

test("the most that a report can ask about leaves room in its budget for the lists' texts", () => {
  const lists = (kind: Kind) => listsFor(kind, () => "key").length;
  const most = 1 + 20 * 2 + lists("domain") + 8 * lists("ipv4") + 8 * lists("ipv6");
  expect(most).toBeLessThan(blacklist.budget - 50);
});

test("receiving addresses are labelled with their role and host, and counted apart", async () => {
  const table = {
    "bl.test MX": ["10 mx.bl.test"],
    "mx.bl.test A": ["192.0.2.99"],
    "99.2.0.192.bl.spamcop.net A": ["127.0.0.2"],
    "99.2.0.192.zen.spamhaus.org A": ["127.0.0.10"],
  };
  const report = await lookUp("bl.test", { table }).report();
  expect(cellsOf(report, "bl.spamcop.net", "192.0.2.99")).toMatchObject({ outcome: "listed", role: "receiving", host: "mx.bl.test" });
  expect(report.headline).toMatch(
    /^Listed on 0 blacklists · .*\. Receiving addresses: listed on 1 blacklist · in 1 policy list · not listed/,
  );
  expect(report.measures).toContainEqual(expect.objectContaining({ key: "receiving-listed", value: 1 }));
  expect(report.rows.findIndex((row) => row.cells.role === "receiving")).toBe(
    report.rows.filter((row) => row.cells.role === "given").length,
  );
});

test("a list that keeps registrable domains says which one it was asked about", async () => {
  const report = await lookUp("www.shop.bl.test").report();
  expect(cellsOf(report, "multi.uribl.com").note).toBe("Asked about bl.test: this list keeps registrable domains.");
  expect(cellsOf(report, "dbl.spamhaus.org").note).toBeNull();
});
