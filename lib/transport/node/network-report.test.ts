import { expect, test } from "vitest";
import { exchangeSchema } from "#lib/report/schema.ts";
import { createNetwork, systemResolvers } from "./network.ts";
import { startClient } from "./testing/client.ts";
import { a, cname, extended, good, nameOf, respond, soa } from "./testing/responses.ts";

const KEY = "Secret0key";

test("an exchange holds all that a transcript shows", async () => {
  await using client = await startClient([
    (asked) => [
      respond(asked, { rcode: 3, authoritative: true, authentic: true, authorities: [soa("test")], edns: extended(29, "synthetic") }),
    ],
  ]);
  await client.query("gone.test", "MX");
  const [exchange] = client.trace();
  expect(exchangeSchema.parse(exchange)).toEqual(exchange);
  expect(exchange).toMatchObject({
    kind: "dns",
    id: 1,
    question: { name: "gone.test", type: "MX" },
    status: "nxdomain",
    server: client.servers[0]?.address,
    protocol: "udp",
    cachedFor: null,
    flags: ["qr", "aa", "rd", "ra", "ad"],
    lines: ["test. 60 IN SOA ns.test. hostmaster.test. 1 1 1 1 30"],
    note: "synthesized (synthetic)",
  });
  expect(
    Buffer.from(exchange?.raw ?? "", "base64")
      .subarray(12, 22)
      .toString("latin1"),
  ).toBe("\x04gone\x04test");
});

test("the root is asked for as a dot", async () => {
  await using client = await startClient([good]);
  expect(await client.query(".")).toMatchObject({ status: "ok" });
  expect(client.trace()[0]?.question.name).toBe(".");
});

test("the operator's key is nowhere in the trace or in a cause", async () => {
  const name = `1.2.0.192.${KEY}.list.test`;
  await using client = await startClient(
    [
      (asked) =>
        nameOf(asked).startsWith("1.")
          ? [respond(asked, { answers: [cname(nameOf(asked), `x.${KEY}.other.test`), a(`x.${KEY}.other.test`.toLowerCase())] })]
          : [respond(asked, { rcode: 2, edns: extended(22, `at ${nameOf(asked)}`) })],
    ],
    { config: { dnsblKeys: { "list.test": KEY } } },
  );
  expect(await client.query(name)).toMatchObject({ status: "ok" });
  const failed = await client.query(`2.2.0.192.${KEY}.list.test`);
  expect(failed).toMatchObject({ status: "servfail", ede: "no reachable authority (at 2.2.0.192.<key>.list.test)" });
  expect(JSON.stringify([client.trace(), failed]).toLowerCase()).not.toContain(KEY.toLowerCase());
  expect(JSON.stringify(client.trace())).not.toContain(Buffer.from(KEY.toLowerCase()).toString("base64").slice(2, 12));
  expect(client.trace()).toMatchObject([{ question: { name: "1.2.0.192.<key>.list.test" }, status: "ok" }, { status: "servfail" }]);
  expect(client.trace().every((exchange) => exchange.raw === undefined)).toBe(true);
  expect(client.transport.blacklists.key("list.test")).toBe(KEY);
});

test("a server that may not be asked is not asked", async () => {
  await using client = await startClient([good]);
  const answer = await client.query("example.test", "A", { server: "127.0.0.1" });
  expect(answer).toEqual({ status: "blocked", server: null, ede: "the address is loopback, not public", exchange: 1 });
  expect(await client.query("example.test", "A", { server: client.servers[0]?.address })).toMatchObject({ status: "ok" });
});

test("documentation addresses are public in the demo network only", async () => {
  await using demo = await startClient([good], { config: { network: "demo" } });
  expect(demo.transport.scope("192.0.2.1")).toBe("public");
  expect(demo.transport.scope("10.0.0.1")).toBe("private");
  await using system = await startClient([good]);
  expect(system.transport.scope("192.0.2.1")).toBe("documentation");
});

test("the clock is the system's", async () => {
  await using client = await startClient([good]);
  const before = Date.now();
  expect(client.transport.now()).toBeGreaterThanOrEqual(before);
});

test("a resolver that is no address is a fault of the configuration", () => {
  expect(() => createNetwork({ resolvers: ["resolver.test"], network: "system", dnsblKeys: {} })).toThrow('"resolver.test"');
});

test("the system's resolvers are addresses that createNetwork takes", () => {
  createNetwork({ resolvers: systemResolvers(), network: "system", dnsblKeys: {} }).close();
});
