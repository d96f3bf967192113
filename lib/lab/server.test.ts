import { connect } from "node:net";
import { afterAll, beforeEach, expect, test } from "vitest";
import { decodeMessage } from "#lib/transport/node/message.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import { serveZones } from "./server.ts";
import { buildStore } from "./store.ts";
import { ask, askOctets, queryFor, SILENCE } from "./testing/ask.ts";

const long = Array.from({ length: 60 }, (_, i) => `many.test. 60 IN A 192.0.2.${i + 1}`).join("\n");
const lab = await serveZones(
  buildStore([
    { id: "root", zones: [""], records: ". 60 IN NS ns.test." },
    {
      id: "zone",
      zones: ["test", "soa.test"],
      records: `
        host.test.           300  IN A     192.0.2.1
        alias.test.          60   IN CNAME second.test.
        second.test.         61   IN CNAME host.test.
        dangling.test.       60   IN CNAME gone.test.
        leaking.test.        60   IN CNAME host.example.
        loop-a.test.         60   IN CNAME loop-b.test.
        loop-b.test.         60   IN CNAME loop-a.test.
        *.wild.test.         60   IN MX    10 host.test.
        a.deep.wild.test.    60   IN A     192.0.2.2
        *.alias-wild.test.   60   IN CNAME host.test.
        soa.test.            900  IN SOA   ns.soa.test. root.soa.test. 7 1 1 1 30
        ${long}`,
    },
  ]),
);
afterAll(() => lab.close());
beforeEach(() => {
  lab.questions.length = 0;
  lab.refused.length = 0;
});

const data = (records: ResourceRecord[]) => records.map((record) => [record.name, record.type, record.ttl, Object.values(record.data)[0]]);

test("answers as a recursive resolver, with the TTL as written", async () => {
  const answer = await ask(lab.address, "host.test", "A");
  expect(answer).toMatchObject({ id: 0x1234, response: true, recursionAvailable: true, authoritative: false, authentic: false, rcode: 0 });
  expect(answer.questions).toEqual([{ name: "host.test", type: "A", class: 1 }]);
  expect(data(answer.answers)).toEqual([["host.test", "A", 300, "192.0.2.1"]]);
  expect(lab.questions).toEqual([{ name: "host.test", type: "A", protocol: "udp" }]);
});

test("echoes the letters of the question", async () => {
  const query = queryFor("hOsT.TEST", "A");
  const answer = await askOctets(lab.address, query);
  expect(Buffer.from(answer ?? []).toString("latin1", 12, 23)).toBe("\x04hOsT\x04TEST\0");
});

test("refuses names outside its zones, and notes them", async () => {
  expect(await ask(lab.address, "host.example", "A")).toMatchObject({ rcode: 5, answers: [], authorities: [] });
  expect(await ask(lab.address, "leaking.test", "A")).toMatchObject({ rcode: 5, answers: [] });
  expect(lab.refused.map(({ name }) => name)).toEqual(["host.example", "host.example"]);
});

test("knows the root's servers without owning every name", async () => {
  expect((await ask(lab.address, "", "NS")).answers).toHaveLength(1);
  expect((await ask(lab.address, "com", "NS")).rcode).toBe(5);
});

test("proves that a name does not exist with the SOA of the nearest zone", async () => {
  const made = await ask(lab.address, "gone.test", "A");
  expect(made.rcode).toBe(3);
  expect(data(made.authorities)).toEqual([["test", "SOA", 60, "ns.test"]]);
  const written = await ask(lab.address, "gone.soa.test", "A");
  expect(data(written.authorities)).toEqual([["soa.test", "SOA", 30, "ns.soa.test"]]); // RFC 2308 §5: the smaller of TTL and minimum
});

test.each([
  ["another type", "host.test", "AAAA"],
  ["an empty non-terminal", "deep.wild.test", "A"],
  ["an apex without records", "test", "MX"],
] as const)("answers NODATA for %s", async (_, name, type) => {
  const answer = await ask(lab.address, name, type);
  expect(answer).toMatchObject({ rcode: 0, answers: [] });
  expect(answer.authorities.map((record) => record.type)).toEqual(["SOA"]);
});

test("follows aliases, and keeps them in the answer", async () => {
  const answer = await ask(lab.address, "alias.test", "A");
  expect(data(answer.answers)).toEqual([
    ["alias.test", "CNAME", 60, "second.test"],
    ["second.test", "CNAME", 61, "host.test"],
    ["host.test", "A", 300, "192.0.2.1"],
  ]);
  expect((await ask(lab.address, "alias.test", "CNAME")).answers).toHaveLength(1);
});

test("an alias to nowhere is NXDOMAIN, a loop of aliases SERVFAIL", async () => {
  const dangling = await ask(lab.address, "dangling.test", "A");
  expect([dangling.rcode, dangling.answers.length, dangling.authorities.length]).toEqual([3, 1, 1]);
  expect((await ask(lab.address, "loop-a.test", "A")).rcode).toBe(2);
});

test("wildcards cover names that do not exist, and no others", async () => {
  expect(data((await ask(lab.address, "any.name.wild.test", "MX")).answers)).toEqual([["any.name.wild.test", "MX", 60, 10]]);
  expect((await ask(lab.address, "any.wild.test", "A")).rcode).toBe(0);
  expect((await ask(lab.address, "b.deep.wild.test", "MX")).rcode).toBe(3); // RFC 4592 §3.3.1: the closest encloser has no wildcard
  expect((await ask(lab.address, "x.alias-wild.test", "A")).answers.map(({ name }) => name)).toEqual(["x.alias-wild.test", "host.test"]);
});

test.each([
  [null, 512],
  [4096, 1232],
  [900, 900],
])("with EDNS %s an answer over %i octets is truncated, and whole over TCP", async (edns, limit) => {
  const whole = await askOctets(lab.address, queryFor("many.test", "A", { edns }), "tcp");
  const answer = await ask(lab.address, "many.test", "A", { edns });
  expect(decodeMessage(whole ?? Uint8Array.of()).answers).toHaveLength(60);
  expect(answer.truncated).toBe((whole?.length ?? 0) > limit);
  expect(answer.answers).toHaveLength(answer.truncated ? 0 : 60);
  expect(answer.edns === null).toBe(edns === null);
});

test("several questions on one TCP connection, cut anywhere, are all answered", async () => {
  const socket = connect({ host: "127.0.0.1", port: Number(lab.address.split(":")[1]) });
  const framed = [1, 2, 3].flatMap((id) => {
    const query = queryFor("host.test", "A", { id });
    return [query.length >> 8, query.length & 255, ...query];
  });
  socket.write(Uint8Array.from(framed.slice(0, 40)));
  setTimeout(() => socket.write(Uint8Array.from(framed.slice(40))), 5);
  const octets: number[] = [];
  const ids: number[] = [];
  for await (const chunk of socket) {
    octets.push(...chunk);
    while (octets.length >= 2 && octets.length >= 2 + (octets[0] ?? 0) * 256 + (octets[1] ?? 0)) {
      const message = octets.splice(0, 2 + (octets[0] ?? 0) * 256 + (octets[1] ?? 0));
      ids.push(decodeMessage(Uint8Array.from(message.slice(2))).id);
    }
    if (ids.length === 3) break;
  }
  expect(ids).toEqual([1, 2, 3]);
});

test("answers NOTIMP for ANY, and says nothing to what is no query", async () => {
  expect((await ask(lab.address, "host.test", "ANY")).rcode).toBe(4);
  expect(await askOctets(lab.address, Uint8Array.of(1, 2, 3), "udp", SILENCE)).toBeNull();
});
