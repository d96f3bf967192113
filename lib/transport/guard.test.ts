import { expect, test } from "vitest";
import { createGuard } from "./guard.ts";
import { parseServer } from "./server-address.ts";

const resolvers = ["10.0.0.53:5353", "127.0.0.1:40053"].flatMap((text) => parseServer(text) ?? []);
const { server: system } = createGuard({ resolvers, network: "system" });
const { server: demo } = createGuard({ resolvers, network: "demo" });

test("the configured resolvers may be asked wherever they are", () => {
  expect(system("10.0.0.53:5353")).toEqual({ allowed: true, server: resolvers[0] });
  expect(demo("127.0.0.1:40053")).toEqual({ allowed: true, server: resolvers[1] });
});

test("a public address may be asked on port 53", () => {
  expect(system("8.8.8.8")).toMatchObject({ allowed: true, server: { text: "8.8.8.8", port: 53 } });
  expect(system("[2606:4700::1111]:53")).toMatchObject({ allowed: true, server: { text: "2606:4700::1111" } });
});

test.each([
  ["10.0.0.53", "the address is private, not public"],
  ["127.0.0.1", "the address is loopback, not public"],
  ["169.254.169.254", "the address is link-local, not public"],
  ["192.0.2.1", "the address is documentation, not public"],
  ["::ffff:127.0.0.1", "the address is loopback, not public"],
  ["64:ff9b::7f00:1", "the address is loopback, not public"],
  ["::7f00:1", "the address is loopback, not public"],
  ["fe80::1%eth0", "the address is reserved, not public"],
  ["8.8.8.8:25", "port 25 is not the port of DNS"],
  ["resolver.test", "this is not the address of a server"],
  ["0x7f.1", "this is not the address of a server"],
])("%s may not be asked", (server, cause) => {
  expect(system(server)).toEqual({ allowed: false, cause });
});

test("the demo network asks nobody outside", () => {
  expect(demo("8.8.8.8")).toEqual({ allowed: false, cause: "the demo network has no such server" });
  expect(demo("127.0.0.1")).toEqual({ allowed: false, cause: "the demo network has no such server" });
});

test("the demo network's name servers are known by their own addresses, and listen on loopback", () => {
  const { server } = createGuard({
    resolvers,
    network: "demo",
    demoHosts: { "192.0.2.1:53": 40001, "[2001:db8::1]:53": 40002, "192.0.2.1:25": 1 },
  });
  expect(server("192.0.2.1")).toEqual({ allowed: true, server: { address: "127.0.0.1", family: 4, port: 40001, text: "192.0.2.1" } });
  expect(server("2001:db8::1")).toMatchObject({ allowed: true, server: { port: 40002, text: "2001:db8::1" } });
  expect(server("192.0.2.1:25")).toMatchObject({ allowed: false });
  expect(server("192.0.2.2")).toMatchObject({ allowed: false });
});
