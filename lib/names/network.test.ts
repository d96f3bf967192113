import { expect, test } from "vitest";
import { parseIp } from "./ip.ts";
import { isInside, parseNetwork } from "./network.ts";

test.each([
  ["10.0.0.0/8", "10.255.0.1", "11.0.0.1"],
  ["192.0.2.7", "192.0.2.7", "192.0.2.8"],
  ["fd00:1::/32", "fd00:1:ffff::1", "fd00:2::1"],
  ["0.0.0.0/0", "203.0.113.9", "2001:db8::1"],
])("%s holds %s and not %s", (text, inside, outside) => {
  const network = parseNetwork(text);
  const holds = (address: string) => {
    const ip = parseIp(address);
    return network !== null && ip !== null && isInside(ip, network);
  };
  expect([holds(inside), holds(outside)]).toEqual([true, false]);
});

test.each(["10.0.0.0/33", "fd00::/129", "10.0.0/8", "10.0.0.0/8/8", "10.0.0.0/", "10.0.0.0/-1", "localhost", "", "10.0.0.0/1e1"])(
  "%j is no network",
  (text) => expect(parseNetwork(text)).toBeNull(),
);
