import { expect, test } from "vitest";
import { startClient } from "./testing/client.ts";
import type { Asked, Behaviour } from "./testing/dns-server.ts";
import { a, cname, nameOf, ns, respond, soa } from "./testing/responses.ts";

const always =
  (parts: Parameters<typeof respond>[1]): Behaviour =>
  (asked) => [respond(asked, parts)];
/** A server that knows one alias or address for each name, and gives one record in each answer. */
const byName =
  (zone: Record<string, Parameters<typeof respond>[1]>): Behaviour =>
  (asked) => [respond(asked, zone[nameOf(asked)] ?? { rcode: 3, authorities: [soa("test")] })];
const names = (asked: readonly Asked[] | undefined) => asked?.map(nameOf);

test("NXDOMAIN is absence, with the time it holds", async () => {
  await using client = await startClient([always({ rcode: 3, authorities: [soa("test", 60, 30)] })]);
  expect(await client.query("gone.test")).toMatchObject({ status: "nxdomain", cname: [], negativeTtl: 30, exchange: 1 });
});

test("NODATA is absence, with and without an SOA record", async () => {
  await using client = await startClient([always({ authorities: [soa("test", 20, 30)] })]);
  expect(await client.query("bare.test")).toMatchObject({ status: "nodata", negativeTtl: 20 });
  await using without = await startClient([always({})]);
  expect(await without.query("bare.test")).toMatchObject({ status: "nodata", negativeTtl: null });
  await using authoritative = await startClient([always({ authoritative: true, recursionAvailable: false })]);
  expect(await authoritative.query("bare.test")).toMatchObject({ status: "nodata" });
});

test("an NSEC record for NXNAME leaves NODATA what it is (RFC 9824)", async () => {
  const denial = {
    name: "gone.test",
    type: "NSEC",
    ttl: 60,
    data: { next: "\\000.gone.test", types: ["RRSIG", "NSEC", "TYPE128"] },
  } as const;
  await using client = await startClient([
    always({ authorities: [soa("test"), { ...denial, data: { ...denial.data, types: [...denial.data.types] } }] }),
  ]);
  expect(await client.query("gone.test")).toMatchObject({ status: "nodata" });
});

test.each([
  ["names other servers", { authorities: [ns("test", "ns.test")] }],
  ["names the root's servers", { authorities: [ns("", "a.root-servers.net")] }],
  ["says nothing", {}],
])("a server that does not resolve and %s proves no absence", async (_, parts) => {
  await using client = await startClient([always({ ...parts, recursionAvailable: false })]);
  expect(await client.query("lame.test")).toMatchObject({
    status: "servfail",
    ede: expect.stringContaining("the server does not resolve for us"),
  });
});

test("aliases inside one answer are followed", async () => {
  const answers = [cname("one.test", "two.test"), cname("two.test", "three.test"), a("three.test"), a("other.test")];
  await using client = await startClient([always({ answers, authentic: true })]);
  expect(await client.query("one.test")).toMatchObject({
    status: "ok",
    cname: ["two.test", "three.test"],
    records: [a("three.test")],
    authentic: true,
  });
  expect(await client.query("one.test", "CNAME")).toMatchObject({ status: "ok", cname: [], records: [cname("one.test", "two.test")] });
  expect(await client.query("one.test", "A", { followCname: false })).toMatchObject({
    status: "ok",
    cname: [],
    records: [cname("one.test", "two.test")],
  });
  expect(await client.query("three.test", "A", { followCname: false })).toMatchObject({ status: "ok", records: [a("three.test")] });
});

test("aliases across several answers are followed by further questions", async () => {
  await using client = await startClient([
    byName({
      "one.test": { answers: [cname("one.test", "two.test")], authentic: true },
      "two.test": { answers: [cname("two.test", "three.test")], authentic: false },
      "three.test": { answers: [a("three.test")], authentic: true },
    }),
  ]);
  const answer = await client.query("one.test");
  expect(answer).toMatchObject({
    status: "ok",
    cname: ["two.test", "three.test"],
    records: [a("three.test")],
    authentic: false,
    exchange: 3,
  });
  expect(names(client.servers[0]?.asked)).toEqual(["one.test", "two.test", "three.test"]);
});

test("the target of an alias may be missing, or lack the type", async () => {
  await using client = await startClient([
    byName({
      "one.test": { answers: [cname("one.test", "gone.test")] },
      "two.test": { answers: [cname("two.test", "bare.test")] },
      "bare.test": { authorities: [soa("test")] },
      "three.test": { rcode: 3, answers: [cname("three.test", "gone.test")], authorities: [soa("test")] },
      "four.test": { answers: [cname("four.test", "bare.test")], authorities: [soa("test")] },
    }),
  ]);
  expect(await client.query("one.test")).toMatchObject({ status: "nxdomain", cname: ["gone.test"] });
  expect(await client.query("two.test")).toMatchObject({ status: "nodata", cname: ["bare.test"] });
  expect(await client.query("three.test")).toMatchObject({ status: "nxdomain", cname: ["gone.test"] });
  expect(await client.query("four.test")).toMatchObject({ status: "nodata", cname: ["bare.test"] });
  expect(await client.query("three.test", "A", { followCname: false })).toMatchObject({
    status: "ok",
    records: [cname("three.test", "gone.test")],
  });
});

const circle = "the aliases go in a circle: one.test → two.test → one.test";
test.each<[string, Behaviour, string]>([
  ["in one answer", always({ answers: [cname("one.test", "two.test"), cname("two.test", "one.test")] }), circle],
  [
    "over two answers",
    byName({ "one.test": { answers: [cname("one.test", "two.test")] }, "two.test": { answers: [cname("two.test", "one.test")] } }),
    circle,
  ],
  ["at one name", always({ answers: [cname("one.test", "one.test")] }), "the aliases go in a circle: one.test → one.test"],
])("aliases in a circle %s are a failure, never an absence", async (_, behaviour, ede) => {
  await using client = await startClient([behaviour]);
  expect(await client.query("one.test")).toMatchObject({ status: "malformed", ede });
});

test("a chain without an end is given up after 16 aliases", async () => {
  await using client = await startClient([
    (asked) => {
      const number = Number(nameOf(asked).split(".")[0]);
      return [respond(asked, { answers: [cname(`${number}.test`, `${number + 1}.test`)] })];
    },
  ]);
  expect(await client.query("0.test")).toMatchObject({ status: "malformed", ede: "more than 16 aliases follow one another" });
  expect(client.servers[0]?.asked).toHaveLength(17);
});

test("two aliases at one name are a failure", async () => {
  await using client = await startClient([always({ answers: [cname("one.test", "two.test"), cname("one.test", "three.test")] })]);
  expect(await client.query("one.test")).toMatchObject({ status: "malformed", ede: "one.test has two aliases, two.test and three.test" });
});

test.each([
  ["a label of 64 octets", `${"a".repeat(64)}.test`, "a label has 64 octets; the most is 63"],
  ["a name of 256 octets", `${"a.".repeat(127)}a`, "the name has 257 octets; the most is 255"],
  ["an empty label", "a..test", "a label of the name is empty"],
  ["a space", "a b.test", "a character outside printable ASCII stands in a name without its escape"],
])("%s cannot be asked for, and nothing is sent", async (_, name, cause) => {
  await using client = await startClient([always({})]);
  expect(await client.query(name)).toEqual({ status: "malformed", server: null, ede: `this cannot be asked for: ${cause}`, exchange: 1 });
  expect(client.trace()).toMatchObject([{ status: "malformed", protocol: null, server: null }]);
  expect(client.servers[0]?.asked).toEqual([]);
});
