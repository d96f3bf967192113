import { afterAll, expect, test } from "vitest";
import { startLab } from "#lib/lab/lab.ts";
import { ask } from "#lib/lab/testing/ask.ts";
import type { Message } from "#lib/transport/node/message-types.ts";
import type { RecordType, ResourceRecord } from "#lib/transport/types.ts";

const lab = await startLab({
  extra: [
    {
      id: "tree",
      zones: ["tree.test", "inner.tree.test"],
      records: `
tree.test.            60 IN NS    ns1.tree.test.
ns1.tree.test.        60 IN A     192.0.2.249
old.tree.test.        60 IN DNAME new.tree.test.
a.new.tree.test.      60 IN A     203.0.113.1
out.tree.test.        60 IN CNAME a.inner.tree.test.
*.wild.tree.test.     60 IN A     203.0.113.2
inner.tree.test.      60 IN DS    1 13 2 ${"00".repeat(32)}
a.inner.tree.test.    60 IN A     203.0.113.3`,
    },
    {
      id: "told otherwise",
      zones: ["told.test"],
      records: "told.test. 60 IN NS ns.told.test.\nns.told.test. 60 IN A 192.0.2.248",
      delegation: "told.test. 60 IN NS elsewhere.example.",
    },
  ],
});
afterAll(() => lab.close());

const at = (server: string, name: string, type: RecordType): Promise<Message> =>
  ask(`127.0.0.1:${lab.servers.hosts[`${server}:53`]}`, name, type);
/** The root and .test are signed: what belongs to that has its own tests. */
const OF_DNSSEC: readonly string[] = ["DS", "RRSIG", "NSEC", "NSEC3"];
const text = (records: readonly ResourceRecord[]) =>
  records.filter(({ type }) => !OF_DNSSEC.includes(type)).map(({ name, type, data }) => [name, type, Object.values(data)[0]].join(" "));
const ROOT = "198.41.0.4";
const REGISTRY = "192.0.2.5";

test("the root refers to the top-level domains, and primes with its own addresses", async () => {
  const referral = await at(ROOT, "www.healthy.test", "A");
  expect(referral).toMatchObject({ rcode: 0, authoritative: false, answers: [] });
  expect(text(referral.authorities)).toEqual(["test NS a.nic.test", "test NS b.nic.test"]);
  expect(text(referral.additionals)).toContain("a.nic.test A 192.0.2.5");
  const priming = await at(ROOT, "", "NS");
  expect(priming).toMatchObject({ authoritative: true });
  expect(text(priming.answers)).toHaveLength(13);
  expect(priming.additionals).toHaveLength(26);
  expect(await at(ROOT, "nowhere", "A")).toMatchObject({ rcode: 3, authoritative: true });
});

test("a registry refers with glue for what lies below it, and without for the rest", async () => {
  const referral = await at(REGISTRY, "www.healthy.test", "A");
  expect(text(referral.authorities)).toEqual(["healthy.test NS ns1.healthy.test", "healthy.test NS ns2.healthy.test"]);
  expect(text(referral.additionals)).toContain("ns1.healthy.test A 192.0.2.211");
  const away = await at(REGISTRY, "gmail.com", "MX");
  expect(text(away.authorities)).toEqual(["gmail.com NS ns1.hosting.test", "gmail.com NS ns2.hosting.test"]);
  expect(await at(REGISTRY, "nobody.com", "A")).toMatchObject({ rcode: 3, authoritative: true });
  expect(text((await at(REGISTRY, "told.test", "A")).authorities)).toEqual(["told.test NS elsewhere.example"]);
});

test("the zone's own server answers, and nobody answers for others", async () => {
  const answer = await at("192.0.2.249", "a.new.tree.test", "A");
  expect(answer).toMatchObject({ authoritative: true, recursionAvailable: false });
  expect(text(answer.answers)).toEqual(["a.new.tree.test A 203.0.113.1"]);
  expect(await at("192.0.2.249", "no.tree.test", "A")).toMatchObject({ rcode: 3, authoritative: true });
  expect(await at(ROOT, "a.root-servers.net", "A")).toMatchObject({ rcode: 0, authoritative: true });
  expect(await at(REGISTRY, "org", "SOA")).toMatchObject({ rcode: 0, authoritative: true });
  expect(await at("203.0.113.221", "www.servers.test", "A")).toMatchObject({ rcode: 5, authoritative: false });
});

test("a DNAME record makes the alias, a wildcard the record, and an alias out of the zone is not followed", async () => {
  const moved = await at("192.0.2.249", "a.old.tree.test", "A");
  expect(text(moved.answers)).toEqual([
    "old.tree.test DNAME new.tree.test",
    "a.old.tree.test CNAME a.new.tree.test",
    "a.new.tree.test A 203.0.113.1",
  ]);
  expect(text((await at("192.0.2.249", "x.wild.tree.test", "A")).answers)).toEqual(["x.wild.tree.test A 203.0.113.2"]);
  expect(text((await at("192.0.2.249", "out.tree.test", "A")).answers)).toEqual(["out.tree.test CNAME a.inner.tree.test"]);
});

test("a DS record is told by the zone above", async () => {
  expect(await at("192.0.2.249", "inner.tree.test", "DS")).toMatchObject({ authoritative: true, answers: [{ type: "DS" }] });
  expect(text((await at(REGISTRY, "tree.test", "DS")).authorities)).toEqual(["test SOA ns.test"]);
});

test("a zone without NS records has servers all the same", async () => {
  const away = await at(REGISTRY, "nameless.compare.test", "NS");
  expect(text(away.authorities)).toEqual(["nameless.compare.test NS ns1.hosting.test", "nameless.compare.test NS ns2.hosting.test"]);
  expect(await at("198.51.100.53", "nameless.compare.test", "NS")).toMatchObject({ rcode: 0, authoritative: true, answers: [] });
});

test("the article's zones are served", async () => {
  expect(text((await at("198.51.100.53", "gmail.com", "NS")).answers)).toEqual([
    "gmail.com NS ns1.hosting.test",
    "gmail.com NS ns2.hosting.test",
  ]);
  expect((await at("198.51.100.53", "gmail.com", "MX")).answers).toHaveLength(5);
  expect((await at("192.0.2.15", "blog.st1t.com", "TXT")).answers).toHaveLength(1);
});
