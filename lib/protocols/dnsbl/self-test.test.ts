import { expect, test } from "vitest";
import type { ListHealth } from "#lib/transport/types.ts";
import { findDnsbl } from "./catalogue.ts";
import type { Kind } from "./schema.ts";
import { selfTest } from "./self-test.ts";
import { tableResolver } from "./testing/table-resolver.ts";

type Table = Parameters<typeof tableResolver>[0];

function run(zone: string, kind: Kind, table: Table, key: string | null = null) {
  const list = findDnsbl(zone);
  if (!list) throw new Error(`${zone} is not in the catalogue`);
  const resolver = tableResolver(table);
  return { result: selfTest(list, kind, { resolver, key, random: () => 0.5 }), asked: resolver.asked };
}

const LISTED = "2.0.0.127.bl.spamcop.net A";
const NOT_LISTED = "1.0.0.127.bl.spamcop.net A";
const CONTROL = "128.128.128.127.bl.spamcop.net A"; // with every random number 0.5

test.each<[title: string, table: Table, state: ListHealth["state"]]>([
  ["the test entry alone is listed", { [LISTED]: ["127.0.0.2"] }, "usable"],
  ["the test entry has a code of its own", { [LISTED]: ["127.0.0.99"] }, "usable"],
  ["the test entry is missing", {}, "silent"],
  ["everything is listed", { "* A": ["127.0.0.2"] }, "wildcard"],
  ["what must not be listed is", { [LISTED]: ["127.0.0.2"], [NOT_LISTED]: ["127.0.0.2"] }, "wildcard"],
  ["a random address is listed", { [LISTED]: ["127.0.0.2"], [CONTROL]: ["127.0.0.2"] }, "wildcard"],
  ["the zone is parked", { "* A": ["203.0.113.9"] }, "wildcard"],
  ["the resolver rewrites the test entry only", { [LISTED]: ["203.0.113.9"] }, "wildcard"],
  ["the resolver is told that it is public", { "* A": ["127.255.255.254"] }, "refused"],
  ["the question is refused", { "* A": "refused" }, "refused"],
  ["no answer in time", { "* A": "timeout" }, "unreachable"],
  ["the list's servers fail", { "* A": "servfail" }, "unreachable"],
  ["one of the three questions has no answer", { [LISTED]: ["127.0.0.2"], [CONTROL]: "timeout" }, "unreachable"],
  ["one of the three is refused", { [LISTED]: ["127.0.0.2"], [NOT_LISTED]: "timeout", [CONTROL]: "refused" }, "refused"],
])("%s: %s", async (_title, table, state) => {
  expect(await run("bl.spamcop.net", "ipv4", table).result).toMatchObject({ state });
});

test("all three questions go out at once, and nothing else", async () => {
  const { result, asked } = run("bl.spamcop.net", "ipv4", { [LISTED]: ["127.0.0.2"] });
  expect(asked).toEqual([LISTED, NOT_LISTED, CONTROL]);
  await result;
});

test("an allow list over its limit trusts everybody: that is a refusal", async () => {
  const { result } = run("list.dnswl.org", "ipv4", { "* A": ["127.0.10.3"] });
  expect(await result).toMatchObject({ state: "refused" });
  const healthy = run("list.dnswl.org", "ipv4", { "2.0.0.127.list.dnswl.org A": ["127.0.10.0"] });
  expect(await healthy.result).toMatchObject({ state: "usable" });
});

test("a domain list is tested with names", async () => {
  const { result, asked } = run("multi.uribl.com", "domain", { "test.uribl.com.multi.uribl.com A": ["127.0.0.14"] });
  expect(await result).toMatchObject({ state: "usable" });
  expect(asked[0]).toBe("test.uribl.com.multi.uribl.com A");
  expect(asked[2]).toMatch(/^[a-z0-9]{16}\.invalid\.multi\.uribl\.com A$/);
});

test("each kind that a list serves is tested by itself", async () => {
  const table = { "2.0.0.127.zen.spamhaus.org A": ["127.0.0.2"] };
  expect(await run("zen.spamhaus.org", "ipv4", table).result).toMatchObject({ state: "usable" });
  const sixth = run("zen.spamhaus.org", "ipv6", table);
  expect(await sixth.result).toMatchObject({ state: "silent" });
  expect(sixth.asked.every((question) => question.split(".").length === 32 + 3)).toBe(true);
});

test("a list without a test entry is untested, and its wildcard is still noticed", async () => {
  expect(await run("pofon.foobar.hu", "ipv4", {}).result).toMatchObject({ state: "untested" });
  expect(await run("pofon.foobar.hu", "ipv4", { "* A": ["127.0.0.2"] }).result).toMatchObject({ state: "wildcard" });
  expect(await run("pofon.foobar.hu", "ipv4", { "* A": "timeout" }).result).toMatchObject({ state: "unreachable" });
});

test("a list of unused networks, which holds 127/8 itself, is tested without a random address", async () => {
  const { result, asked } = run("bogons.cymru.com", "ipv4", { "2.0.0.127.bogons.cymru.com A": ["127.0.0.2"] });
  expect(await result).toMatchObject({ state: "usable" });
  expect(asked).toEqual(["2.0.0.127.bogons.cymru.com A", "8.8.8.8.bogons.cymru.com A"]);
});

test("the key is in the questions, and never in what the test says", async () => {
  for (const data of [["127.0.0.2"], ["203.0.113.9"], "refused", "timeout"] as const) {
    const { result, asked } = run("zen.dq.spamhaus.net", "ipv4", { "* A": typeof data === "string" ? data : [...data] }, "s3cr3t");
    expect(asked[0]).toBe("2.0.0.127.s3cr3t.zen.dq.spamhaus.net A");
    expect(JSON.stringify(await result)).not.toContain("s3cr3t");
  }
});
