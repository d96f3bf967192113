import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNetwork } from "#lib/names/network.ts";
import { createGuard } from "./guard.ts";

const networks = (...texts: string[]) => texts.flatMap((text) => parseNetwork(text) ?? []);
const system = createGuard({ resolvers: [], network: "system" });
const open = createGuard({ resolvers: [], network: "system", allow: networks("0.0.0.0/0", "::/0") });
const narrow = createGuard({ resolvers: [], network: "system", allow: networks("10.1.0.0/16", "fd12::/16") });
const demoHosts = { "198.51.100.32:25": 40025, "[2001:db8::25]:443": 40443, "142.250.107.27:25": 40026 };
const demo = createGuard({ resolvers: [], network: "demo", demoHosts, allow: networks("0.0.0.0/0") });

test("a public address may be connected to, on the ports of mail and HTTPS only", () => {
  for (const port of [25, 443, 465, 587]) expect(system.connection("9.9.9.9", port)).toEqual({ allowed: true, host: "9.9.9.9", port });
  fc.assert(
    fc.property(fc.integer({ min: -1, max: 70_000 }), (port) => {
      expect(open.connection("9.9.9.9", port).allowed).toBe([25, 443, 465, 587].includes(port));
    }),
  );
});

test("other ports only where they are named, and then no others; the floor holds there too", () => {
  const provider = createGuard({ resolvers: [], network: "system", allow: networks("10.1.0.0/16"), ports: [443, 8443] });
  expect(provider.connection("10.1.2.3", 8443)).toEqual({ allowed: true, host: "10.1.2.3", port: 8443 });
  expect(provider.connection("9.9.9.9", 25).allowed).toBe(false);
  expect(provider.connection("10.2.0.1", 8443).allowed).toBe(false);
  expect(provider.connection("127.0.0.1", 8443).allowed).toBe(false);
});

test("a private address may be connected to where the operator allows its network, and nowhere else", () => {
  expect(system.connection("10.1.2.3", 25)).toEqual({ allowed: false, status: "blocked", cause: "the address is private, not public" });
  expect(narrow.connection("10.1.2.3", 25)).toEqual({ allowed: true, host: "10.1.2.3", port: 25 });
  expect(narrow.connection("fd12::7", 25).allowed).toBe(true);
  expect([narrow.connection("10.2.0.1", 25).allowed, narrow.connection("fd13::7", 25).allowed]).toEqual([false, false]);
  expect(narrow.server("10.1.2.3").allowed).toBe(true);
});

// What nothing lifts, even where the operator allows every address.
test.each([
  "127.0.0.1",
  "127.255.255.254",
  "::1",
  "0.0.0.0",
  "::",
  "169.254.169.254",
  "fe80::1",
  "fec0::1",
  "100.100.100.200",
  "168.63.129.16",
  "192.0.0.192",
  "fd00:ec2::254",
  "fd20:ce::254",
  "fd00:c1::a9fe:a9fe",
  "224.0.0.1",
  "255.255.255.255",
  "ff02::1",
  "192.0.2.1",
  "2001:db8::1",
  "::ffff:10.0.0.1",
  "::10.0.0.1",
  "64:ff9b::10.0.0.1",
  "64:ff9b::a9fe:a9fe",
  "2002:a00:1::",
  "2001::1",
  "::ffff:9.9.9.9",
  "0x7f.1",
  "2130706433",
  "127.1",
  "10.0.0.1%eth0",
  "fe80::1%eth0",
  "localhost",
  "",
])("%j is never connected to", (address) => {
  expect(open.connection(address, 25)).toMatchObject({ allowed: false, status: "blocked" });
  expect(open.server(address).allowed).toBe(false);
});

test("no IPv6 form of an IPv4 address is ever connected to", () => {
  const octet = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(
      octet,
      octet,
      octet,
      octet,
      fc.constantFrom("::", "::ffff:", "::ffff:0:", "64:ff9b::", "64:ff9b:1::", "2002:"),
      (a, b, c, d, form) => {
        const hex = [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(":");
        expect(open.connection(form === "2002:" ? `2002:${hex}::` : `${form}${hex}`, 25).allowed).toBe(false);
      },
    ),
    { numRuns: 5000 },
  );
});

test("the demo network leads to its own servers and to nothing else", () => {
  expect(demo.connection("198.51.100.32", 25)).toEqual({ allowed: true, host: "127.0.0.1", port: 40025 });
  expect(demo.connection("2001:db8::25", 443)).toEqual({ allowed: true, host: "127.0.0.1", port: 40443 });
  expect(demo.connection("142.250.107.27", 25)).toEqual({ allowed: true, host: "127.0.0.1", port: 40026 });
  expect(demo.connection("198.51.100.32", 587)).toMatchObject({ allowed: false, status: "refused" });
  for (const address of ["9.9.9.9", "10.0.0.1", "127.0.0.1", "::1", "__proto__"])
    expect(demo.connection(address, 25)).toMatchObject({ allowed: false, status: "blocked" });
});

test("hosts of the demo network count for nothing outside it", () => {
  const guard = createGuard({ resolvers: [], network: "system", demoHosts });
  expect(guard.connection("198.51.100.32", 25)).toMatchObject({ allowed: false, status: "blocked" });
});
