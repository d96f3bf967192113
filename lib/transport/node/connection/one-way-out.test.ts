import { Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { serveZones } from "#lib/lab/server.ts";
import { buildStore } from "#lib/lab/store.ts";
import { startWorld } from "#lib/lab/testing/world.ts";
import type { Port } from "#lib/transport/dialer-types.ts";
import { createNetwork } from "#lib/transport/node/network.ts";

// What a checked party may write into its own zone to have us knock at doors inside.
const INSIDE = [
  "0.0.0.0",
  "10.0.0.1",
  "100.64.0.1",
  "100.100.100.200",
  "127.0.0.1",
  "127.1.2.3",
  "168.63.129.16",
  "169.254.169.254",
  "172.16.0.1",
  "192.0.0.192",
  "192.0.2.1",
  "192.168.1.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::127.0.0.1",
  "::ffff:127.0.0.1",
  "::ffff:169.254.169.254",
  "64:ff9b::7f00:1",
  "64:ff9b:1::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "fc00::1",
  "fd00:ec2::254",
  "fe80::1",
  "fec0::1",
  "ff02::1",
];
const PORTS: readonly Port[] = [25, 443, 465, 587];
const options = { kind: "smtp", timeoutMs: 200, totalMs: 500, maxOctets: 100 } as const;
const line = (address: string, i: number) => `n${i}.test. 60 IN ${address.includes(":") ? "AAAA" : "A"} ${address}`;

/** Where sockets really went. */
const dialled: string[] = [];
beforeEach(() => {
  dialled.length = 0;
  const { connect } = Socket.prototype;
  vi.spyOn(Socket.prototype, "connect").mockImplementation(function (this: Socket, ...args: unknown[]) {
    dialled.push(JSON.stringify(args));
    return Reflect.apply(connect, this, args);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A network of the real kind, whose resolver says that names lie inside. */
async function withNetwork<T>(
  work: (open: () => ReturnType<ReturnType<typeof createNetwork>["open"]>["transport"]) => Promise<T>,
): Promise<T> {
  const names = await serveZones(buildStore([{ id: "inside", zones: ["test"], records: INSIDE.map(line).join("\n") }]));
  const network = createNetwork({ resolvers: [names.address], network: "system", dnsblKeys: {}, allow: ["0.0.0.0/32"] });
  try {
    return await work(() => network.open({ budget: 1_000, connections: 1_000, signal: new AbortController().signal }).transport);
  } finally {
    network.close();
    await names.close();
  }
}

test("the hook of these tests sees what is dialled", async () => {
  await using world = await startWorld({ smtp: [{ host: "mx.test", addresses: ["198.51.100.33"] }] });
  await world.transport.dialer.connect({ address: "198.51.100.33", port: 25, name: "mx.test" }, options);
  expect(dialled).toEqual([expect.stringContaining('"host":"127.0.0.1"')]);
});

test("no address inside is ever dialled, on any port, by its address or by its name", async () => {
  await withNetwork(async (open) => {
    const transport = open();
    const dials = INSIDE.flatMap((address) => PORTS.map((port) => transport.dialer.connect({ address, port, name: null }, options)));
    const gets = INSIDE.map((_, i) => transport.https.get(`https://n${i}.test/`, { maxOctets: 10, timeoutMs: 2_000 }));
    const asked = INSIDE.map((address) => transport.resolver.query("n0.test", "A", { server: address }));
    const statuses = (await Promise.all([...dials, ...gets, ...asked])).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(["blocked"]));
  });
  expect(dialled).toEqual([]);
});

test("other ports are dialled nowhere", async () => {
  await withNetwork(async (open) => {
    const transport = open();
    const statuses = await Promise.all(
      // A caller's slip, which the type forbids.
      [22, 80, 53, 2525, 0, -1, 70_000].map((port) =>
        transport.dialer.connect({ address: "9.9.9.9", port: port as Port, name: null }, options),
      ),
    );
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(["blocked"]));
  });
  expect(dialled).toEqual([]);
});
