import { expect, test } from "vitest";
import { parseServer } from "./server-address.ts";

test.each([
  ["192.0.2.1", "192.0.2.1", 4, 53, "192.0.2.1"],
  ["192.0.2.1:53", "192.0.2.1", 4, 53, "192.0.2.1"],
  ["192.0.2.1:5353", "192.0.2.1", 4, 5353, "192.0.2.1:5353"],
  ["2001:DB8:0::1", "2001:db8::1", 6, 53, "2001:db8::1"],
  ["[2001:db8::1]", "2001:db8::1", 6, 53, "2001:db8::1"],
  ["[2001:db8::1]:5353", "2001:db8::1", 6, 5353, "[2001:db8::1]:5353"],
  ["fe80::1%eth0", "fe80::1%eth0", 6, 53, "fe80::1%eth0"],
  ["[fe80::1%eth0]:53", "fe80::1%eth0", 6, 53, "fe80::1%eth0"],
] as const)("%s is a server", (given, address, family, port, text) => {
  expect(parseServer(given)).toEqual({ address, family, port, text });
});

test.each([
  "",
  "resolver.test",
  "resolver.test:53",
  "192.0.2.1:",
  "192.0.2.1:0",
  "192.0.2.1:65536",
  "192.0.2.1:-1",
  "192.0.2.256",
  "0x7f.1",
  "127.1",
  "[192.0.2.1]:53",
  "[2001:db8::1]:x",
  "[2001:db8::1",
  "192.0.2.1%eth0",
  "fe80::1%",
  "fe80::1%a b",
  " 192.0.2.1",
])("%j is no server", (given) => {
  expect(parseServer(given)).toBeNull();
});
