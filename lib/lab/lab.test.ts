import { afterAll, expect, test } from "vitest";
import { parseIp, reverseName } from "#lib/names/ip.ts";
import { decodeMessage, encodeMessage } from "#lib/transport/node/message.ts";
import { latin1 } from "#lib/transport/read.ts";
import type { RecordType, ResourceRecord } from "#lib/transport/types.ts";
import { createAuthority } from "./authority.ts";
import { labSources, labStore, startLab } from "./lab.ts";
import { delegations } from "./teaching/delegations.ts";
import { teaching } from "./teaching.ts";
import { ask, askOctets, queryFor, SILENCE } from "./testing/ask.ts";
import { createWallet } from "./wallet.ts";

const lab = await startLab();
afterAll(() => lab.close());

const answers = async (name: string, type: RecordType) => (await ask(lab.address, name, type, { protocol: "tcp" })).answers;
const fields = (records: ResourceRecord[]) => records.map(({ ttl, data }) => [ttl, ...Object.values(data)]);

test("shows the article's mail servers in order, with their TTL", async () => {
  expect(fields(await answers("gmail.com", "MX"))).toEqual([
    [2582, 5, "gmail-smtp-in.l.google.com"],
    [2582, 10, "alt1.gmail-smtp-in.l.google.com"],
    [2582, 20, "alt2.gmail-smtp-in.l.google.com"],
    [2582, 30, "alt3.gmail-smtp-in.l.google.com"],
    [2582, 40, "alt4.gmail-smtp-in.l.google.com"],
  ]);
});

test.each([
  ["gmail-smtp-in.l.google.com", 299, "142.250.107.27", 257, "2607:f8b0:400e:c01::1b"],
  ["alt1.gmail-smtp-in.l.google.com", 299, "142.250.141.26", 299, "2607:f8b0:4023:c0b::1a"],
  ["alt2.gmail-smtp-in.l.google.com", 92, "142.250.115.27", 299, "2607:f8b0:4023:1004::1a"],
  ["alt3.gmail-smtp-in.l.google.com", 76, "64.233.171.26", 299, "2607:f8b0:4003:c15::1b"],
  ["alt4.gmail-smtp-in.l.google.com", 299, "142.250.152.26", 299, "2607:f8b0:4001:c56::1a"],
])("gives %s both addresses, and reverse names that lead back", async (host, ttl4, v4, ttl6, v6) => {
  expect(fields(await answers(host, "A"))).toEqual([[ttl4, v4]]);
  expect(fields(await answers(host, "AAAA"))).toEqual([[ttl6, v6]]);
  for (const address of [v4, v6]) {
    const ip = parseIp(address);
    expect(fields(await answers(ip ? reverseName(ip) : "", "PTR"))).toEqual([[3600, host]]);
  }
});

test("shows the article's SPF record", async () => {
  const [record, ...more] = await answers("blog.st1t.com", "TXT");
  expect(more).toEqual([]);
  expect(record?.type === "TXT" && latin1(record.data.strings)).toBe("v=spf1 +ip4:54.248.148.155/32 ~all");
});

test("has nothing else at gmail.com", async () => {
  expect(await ask(lab.address, "gmail.com", "TXT")).toMatchObject({ rcode: 0, answers: [] });
  expect(await ask(lab.address, "_dmarc.gmail.com", "TXT")).toMatchObject({ rcode: 3, answers: [] });
});

test("an address of the documentation networks without a reverse name is NXDOMAIN", async () => {
  for (const name of [
    "250.2.0.192.in-addr.arpa",
    "250.100.51.198.in-addr.arpa",
    "250.113.0.203.in-addr.arpa",
    "f.f.f.f.8.b.d.0.1.0.0.2.ip6.arpa",
  ])
    expect((await ask(lab.address, name, "PTR")).rcode).toBe(3);
});

test("holds every teaching domain", () => {
  const domains = new Set(teaching.filter((one) => !delegations.includes(one)).flatMap(({ zones }) => zones));
  expect([...domains].filter((zone) => zone.endsWith(".test")).sort()).toEqual([
    "alias-target.test",
    "healthy.test",
    "hostile-text.test",
    "listed.test",
    "locked-down.test",
    "no-mx.test",
    "null-mx.test",
    "public-resolver-refused.test",
    "servers.test",
    "servfail.test",
    "spf-loop.test",
    "spf-permerror.test",
    "spf-too-many-lookups.test",
    "timeouts.test",
    "xn--wgv71a119e.test",
  ]);
});

test("every record can go over the wire and comes back as it was", async () => {
  const query = { ...(await ask(lab.address, "test", "SOA")), edns: null, authorities: [] };
  const sources = labSources();
  const store = await labStore(sources, createWallet(sources, await createAuthority(Date.now())));
  for (const types of store.nodes.values()) {
    for (const records of types.values()) {
      const message = { ...query, answers: [...records] };
      expect(decodeMessage(encodeMessage(message)).answers).toEqual(message.answers);
    }
  }
});

test("serves more where it is asked to, and keeps the rest", async () => {
  const extra = {
    id: "bench",
    zones: ["bench.example"],
    records: "a.bench.example. 60 IN A 192.0.2.1",
    faults: { "*.bl.spamcop.net *": "timeout" },
  } as const;
  const more = await startLab({ extra: [extra], delayMs: 1 });
  try {
    expect((await ask(more.address, "a.bench.example", "A")).answers).toHaveLength(1);
    expect((await ask(more.address, "2.0.0.127.zen.spamhaus.org", "A")).answers).toHaveLength(1);
    expect(await askOctets(more.address, queryFor("2.0.0.127.bl.spamcop.net", "A"), "udp", SILENCE)).toBeNull();
  } finally {
    await more.close();
  }
});

test("a port that is taken is an error", async () => {
  await expect(startLab({ port: Number(lab.address.split(":")[1]) })).rejects.toThrow("EADDRINUSE");
});
