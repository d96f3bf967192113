import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { startLab } from "#lib/lab/lab.ts";
import type { DnsExchange } from "#lib/report/schema.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { Network } from "#lib/transport/node/network-types.ts";

const zone = (apex: string, ns: string, more = "") => ({
  id: apex,
  zones: [apex],
  records: `${apex}. 60 IN NS ${ns}\nwww.${apex}. 60 IN A 203.0.113.1\n${more}`,
});
const lab = await startLab({
  extra: [
    { ...zone("inside.test", "ns.inside.test.", "ns.inside.test. 60 IN A 10.0.0.53") },
    { ...zone("aliased.test", "ns.aliased-to.test."), delegation: "aliased.test. 60 IN NS ns.aliased-to.test." },
    { ...zone("aliased-to.test", "ns1.hosting.test.", "ns.aliased-to.test. 60 IN CNAME ns1.hosting.test.") },
    {
      ...zone("crowd.test", "ns1.hosting.test."),
      delegation: Array.from({ length: 60 }, (_, i) => `crowd.test. 60 IN NS ns.nowhere-${i}.test.`).join("\n"),
    },
    { ...zone("outside.test", "ns1.hosting.test."), delegation: "outside.test. 60 IN NS ns1.hosting.test." },
    {
      id: "two-faced",
      zones: ["two-faced.test"],
      records:
        "two-faced.test. 60 IN NS ns.two-faced.test.\nns.two-faced.test. 60 IN A 198.51.100.110\nwww.two-faced.test. 60 IN A 203.0.113.2",
      dns: [
        {
          addresses: ["198.51.100.110"],
          zones: ["two-faced.test"],
          records: "www.two-faced.test. 60 IN A 203.0.113.2",
          faults: { "lower.two-faced.test *": "lower-case" },
        },
      ],
    },
  ],
});
afterAll(() => lab.close());

let network: Network;
beforeEach(() => {
  network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
});
afterEach(() => network.close());

function open(options: { budget?: number; fresh?: boolean; signal?: AbortSignal } = {}) {
  const { transport, trace } = network.open({ budget: 250, signal: new AbortController().signal, via: "authority", ...options });
  const hops = () => trace().flatMap((exchange) => (exchange.kind === "dns" ? [exchange] : []));
  return { resolver: transport.resolver, hops };
}
const steps = (hops: readonly DnsExchange[]) => hops.map(({ hop }) => `${hop?.zone} ${hop?.said} ${hop?.to ?? ""}`.trim());

test("a walk goes from the root down, and the transcript shows each server with what it said", async () => {
  const { resolver, hops } = open();
  expect(await resolver.query("gone.healthy.test", "A")).toMatchObject({ status: "nxdomain" });
  expect(await resolver.query("healthy.test", "MX")).toMatchObject({ status: "ok", authoritative: true, authentic: false });
  expect(steps(hops())).toEqual([". referral test", "test referral healthy.test", "healthy.test nxdomain", "healthy.test answer"]);
  const [root, top, zone] = hops();
  expect(root).toMatchObject({ status: "referral", flags: ["qr"], hop: { host: expect.stringMatching(/^[a-m]\.root-servers\.net$/) } });
  expect(root?.lines.join("\n")).toContain("a.nic.test. 86400 IN A 192.0.2.5");
  expect(top?.hop?.host).toMatch(/^[ab]\.nic\.test$/);
  expect(zone).toMatchObject({ flags: ["qr", "aa"], hop: { host: expect.stringMatching(/^ns[12]\.healthy\.test$/) } });
  expect(lab.questions).toEqual([]);
});

test("what was learned on one walk shortens the next, and stays in its transcript", async () => {
  await open().resolver.query("healthy.test", "MX");
  const later = open();
  await later.resolver.query("healthy.test", "SOA");
  expect(later.hops().map(({ cachedFor }) => cachedFor !== null)).toEqual([true, true, false]);
  // An answer of the same millisecond is fresh enough.
  await new Promise((resolve) => setTimeout(resolve, 2));
  const fresh = open({ fresh: true });
  await fresh.resolver.query("healthy.test", "SOA");
  expect(fresh.hops().map(({ cachedFor }) => cachedFor)).toEqual([null, null, null]);
});

test("many questions at once find the way to a zone only once", async () => {
  const { resolver, hops } = open();
  const names = Array.from({ length: 30 }, (_, i) => `n${i}.healthy.test`);
  const answers = await Promise.all(names.map((name) => resolver.query(name, "A")));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(["nxdomain"]));
  expect(hops().filter(({ status }) => status === "referral")).toHaveLength(2);
});

test("a DS record is asked of the zone above, and the root for what is its own", async () => {
  const { resolver, hops } = open();
  expect(await resolver.query("healthy.test", "DS")).toMatchObject({ status: "ok" });
  expect(await resolver.query("test", "DS")).toMatchObject({ status: "ok" });
  expect(await resolver.query("", "NS")).toMatchObject({ status: "ok", records: { length: 13 } });
  expect(steps(hops())).toEqual([". referral test", "test answer", ". answer", ". answer"]);
});

test("an alias can be asked for by itself", async () => {
  const { resolver } = open();
  expect(await resolver.query("away.servers.test", "A", { server: "192.0.2.221" })).toMatchObject({ status: "refused" });
  const alias = await resolver.query("www.new.moved-to.test", "A", { followCname: false });
  expect(alias).toMatchObject({ status: "ok", cname: [], records: [{ type: "CNAME" }] });
  expect(await resolver.query("www.new.moved-to.test", "A")).toMatchObject({ status: "ok", cname: ["www.lame.test"] });
});

test("a server at a private address is not asked, and that is said", async () => {
  const { resolver, hops } = open();
  expect(await resolver.query("www.inside.test", "A")).toMatchObject({
    status: "blocked",
    ede: "no name server of inside.test answers for it: ns.inside.test (10.0.0.53): the demo network has no such server",
  });
  expect(hops().at(-1)).toMatchObject({ status: "blocked", server: "10.0.0.53", hop: { zone: "inside.test", host: "ns.inside.test" } });
});

test("a name server whose name is an alias is none", async () => {
  expect(await open().resolver.query("www.aliased.test", "A")).toMatchObject({
    status: "servfail",
    ede: expect.stringContaining("ns.aliased-to.test is an alias, which a name server must not be"),
  });
});

test("a zone that names sixty servers without an address costs a bounded number of questions", async () => {
  const { resolver, hops } = open();
  expect(await resolver.query("www.crowd.test", "A")).toMatchObject({ status: "servfail" });
  expect(hops().length).toBeLessThan(30);
});

test("the end of the budget ends the walk, and is noted once", async () => {
  const { resolver, hops } = open({ budget: 2 });
  expect(await resolver.query("healthy.test", "MX")).toMatchObject({ status: "budget" });
  expect(await resolver.query("healthy.test", "SOA")).toMatchObject({ status: "budget" });
  expect(hops().filter(({ status }) => status === "budget")).toHaveLength(1);
});

test("a reader who leaves stops the walk", async () => {
  const controller = new AbortController();
  const { resolver } = open({ signal: controller.signal });
  const answer = resolver.query("timeouts.test", "MX");
  setImmediate(() => controller.abort());
  expect(await answer).toMatchObject({ status: "cancelled" });
  expect(await resolver.query("healthy.test", "MX")).toMatchObject({ status: "cancelled" });
});

test("a question that cannot be written is malformed", async () => {
  expect(await open().resolver.query(`${"a".repeat(64)}.test`, "A")).toMatchObject({ status: "malformed" });
});

test("signatures are asked for with the sections of the message that decided", async () => {
  const answer = await open().resolver.query("healthy.test", "MX", { signatures: true });
  const types = answer.status === "ok" ? answer.sections?.answers.map(({ record }) => record.type) : [];
  expect(types).toEqual(["MX", "MX", "RRSIG"]);
});

test("a server whose address has to be found out costs a detour, once", async () => {
  const first = open();
  expect(await first.resolver.query("www.outside.test", "A")).toMatchObject({ status: "ok" });
  expect(first.hops().map(({ question }) => question.name)).toContain("ns1.hosting.test");
  const second = open();
  expect(await second.resolver.query("www.outside.test", "AAAA")).toMatchObject({ status: "nodata" });
  expect(second.hops().map(({ question }) => question.name)).not.toContain("ns1.hosting.test");
});

test("a server that changes the letters of the question is asked in small letters from then on", async () => {
  const { resolver, hops } = open();
  await resolver.query("lower.two-faced.test", "A");
  await resolver.query("lower.two-faced.test", "AAAA");
  const own = hops().filter(({ hop }) => hop?.zone === "two-faced.test");
  expect(own.map(({ protocol, question }) => `${protocol} ${question.type}`)).toEqual(["udp A", "tcp A", "udp AAAA"]);
});
