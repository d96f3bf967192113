import { expect, test } from "vitest";
import { startClient } from "./testing/client.ts";
import type { Asked, Behaviour } from "./testing/dns-server.ts";
import { a, dead, good, nameOf, respond } from "./testing/responses.ts";

const refuse: Behaviour = (asked) => [respond(asked, { rcode: 5 })];
const fail: Behaviour = (asked) => [respond(asked, { rcode: 2 })];
const slow =
  (after: number): Behaviour =>
  (asked) =>
    good(asked).map((octets) => ({ after, octets: octets as Uint8Array }));
const attempts = (asked: readonly Asked[] | undefined) =>
  asked?.map(({ protocol, message }) => `${protocol} ${message.edns ? "EDNS" : "plain"}`);

test("a question is sent with EDNS of 1,232 octets, DNSSEC OK and recursion desired", async () => {
  await using client = await startClient([good]);
  await client.query("example.test");
  expect(client.servers[0]?.asked[0]?.message).toMatchObject({
    recursionDesired: true,
    edns: { udpSize: 1232, version: 0, dnssecOk: true },
    questions: [{ name: "example.test", type: "A", class: 1 }],
  });
});

test("a truncated answer is asked for again over TCP", async () => {
  const records = Array.from({ length: 100 }, (_, i) => a("many.test", `192.0.2.${i}`));
  await using client = await startClient([
    (asked) => [respond(asked, asked.protocol === "udp" ? { truncated: true, answers: records.slice(0, 10) } : { answers: records })],
  ]);
  expect(await client.query("many.test")).toMatchObject({ status: "ok", records });
  expect(client.trace()).toMatchObject([
    { protocol: "udp", status: "truncated", flags: ["qr", "tc", "rd", "ra"] },
    { protocol: "tcp", status: "ok", flags: ["qr", "rd", "ra"] },
  ]);
});

test.each([
  ["FORMERR", 1],
  ["NOTIMP", 4],
])("a server that answers EDNS with %s is asked without it", async (_, rcode) => {
  await using client = await startClient([(asked) => (asked.message.edns ? [respond(asked, { rcode, edns: null })] : good(asked))]);
  expect(await client.query("old.test")).toMatchObject({ status: "ok" });
  expect(attempts(client.servers[0]?.asked)).toEqual(["udp EDNS", "udp plain"]);
});

test("BADVERS and an error without a question section count as answers", async () => {
  await using client = await startClient([(asked) => (asked.message.edns ? [respond(asked, { rcode: 16 })] : good(asked))]);
  expect(await client.query("old.test")).toMatchObject({ status: "ok" });
  await using bare = await startClient([
    (asked) => (asked.message.edns ? [respond(asked, { rcode: 1, edns: null, questions: [] })] : good(asked)),
  ]);
  expect(await bare.query("old.test")).toMatchObject({ status: "ok" });
});

test("an empty message without its question is no answer, least of all an absence", async () => {
  await using client = await startClient([(asked) => (asked.protocol === "udp" ? [respond(asked, { questions: [] })] : [])]);
  expect(await client.query("bare.test")).toMatchObject({ status: "timeout", ede: "an answer came, but to another question" });
});

test("an answer that comes after its attempt's time is still taken", async () => {
  await using client = await startClient([slow(250)], { timing: { attempt: 100 } });
  expect(await client.query("slow.test")).toMatchObject({ status: "ok" });
  expect(client.trace().map(({ status }) => status)).toEqual(["ok", "timeout", "cancelled"]);
});

test("a server that is silent is asked four times, and then the question ends", async () => {
  await using client = await startClient([dead]);
  expect(await client.query("silent.test")).toMatchObject({ status: "timeout", server: client.servers[0]?.address });
  expect(client.trace().map(({ status }) => status)).toEqual(["timeout", "timeout", "timeout", "timeout"]);
});

test("the second resolver answers when the first is silent", async () => {
  await using client = await startClient([dead, good]);
  const [first, second] = client.servers;
  expect(await client.query("example.test")).toMatchObject({ status: "ok", server: second?.address, exchange: 2 });
  expect(client.trace()).toMatchObject([
    { id: 1, server: first?.address, status: "timeout", lines: [] },
    { id: 2, server: second?.address, status: "ok", lines: ["example.test. 60 IN A 192.0.2.1"] },
  ]);
});

test("nobody listens at the first resolver: the second is asked at once", async () => {
  await using client = await startClient([dead, good], { timing: { attempt: 60_000, lookup: 300_000 } });
  const [first, second] = client.servers;
  await first?.close();
  expect(await client.query("example.test")).toMatchObject({ status: "ok", server: second?.address });
  expect(client.trace()[0]).toMatchObject({ status: "network", note: "connection refused" });
  client.servers.shift();
});

test("nobody listens anywhere", async () => {
  await using client = await startClient([dead], { timing: { attempt: 60_000, lookup: 300_000 } });
  await client.servers.pop()?.close();
  expect(await client.query("example.test")).toMatchObject({ status: "network", ede: "connection refused" });
});

test.each([
  ["refused", refuse],
  ["servfail", fail],
] as const)("after %s the next resolver is asked, once", async (status, behaviour) => {
  await using client = await startClient([behaviour, good]);
  expect(await client.query("example.test")).toMatchObject({ status: "ok" });
  await using both = await startClient([behaviour, behaviour]);
  expect(await both.query("example.test")).toMatchObject({ status });
  expect(both.trace()).toHaveLength(2);
  await using alone = await startClient([behaviour]);
  expect(await alone.query("example.test")).toMatchObject({ status });
  expect(alone.trace()).toHaveLength(1);
});

test("SERVFAIL tells more than a time-out and than REFUSED", async () => {
  await using silent = await startClient([fail, dead]);
  expect(await silent.query("example.test")).toMatchObject({ status: "servfail" });
  await using refused = await startClient([refuse, fail]);
  expect(await refused.query("example.test")).toMatchObject({ status: "servfail" });
});

test("a time-out of one question ends no other on the same socket", async () => {
  await using client = await startClient([(asked) => (nameOf(asked).startsWith("dead") ? [] : slow(120)(asked))], {
    timing: { attempt: 60 },
  });
  const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => client.query(i % 2 === 0 ? `dead${i}.test` : `slow${i}.test`)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? "timeout" : "ok")));
});

test("no resolver is configured", async () => {
  await using client = await startClient([]);
  expect(await client.query("example.test")).toMatchObject({ status: "network", server: null, ede: "no resolver is configured" });
});
