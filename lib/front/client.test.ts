import { describe, expect, test } from "vitest";
import { parseIp } from "#lib/names/ip.ts";
import { parseNetwork } from "#lib/names/network.ts";
import { clientOf, networkOf, siteOf, type Trust } from "./client.ts";

const PROXY = "10.0.0.2";
const STRANGER = "198.51.100.9";
const networks = ["10.0.0.0/8", "fd00::/8"].flatMap((text) => parseNetwork(text) ?? []);
const trust = (hops: number) => ({ proxies: networks, hops });
const nobody: Trust = { proxies: [], hops: 1 };

// Peer, X-Forwarded-For, whose word is taken, and who the client then is.
const MATRIX: [string, string | undefined, Trust, string][] = [
  [STRANGER, undefined, nobody, STRANGER],
  [STRANGER, "203.0.113.1", nobody, STRANGER],
  [PROXY, "203.0.113.1", nobody, PROXY],
  [STRANGER, "203.0.113.1", trust(1), STRANGER],
  [PROXY, "203.0.113.1", trust(1), "203.0.113.1"],
  [PROXY, "192.0.2.66, 203.0.113.1", trust(1), "203.0.113.1"],
  [PROXY, "127.0.0.1, 203.0.113.1", trust(1), "203.0.113.1"],
  [PROXY, "203.0.113.1, 10.0.0.3", trust(2), "203.0.113.1"],
  [PROXY, "192.0.2.66, 203.0.113.1, 10.0.0.3", trust(2), "203.0.113.1"],
  [PROXY, "203.0.113.1", trust(2), PROXY],
  [PROXY, undefined, trust(1), PROXY],
  [PROXY, "", trust(1), PROXY],
  [PROXY, "unknown", trust(1), PROXY],
  [PROXY, "evil.test", trust(1), PROXY],
  [PROXY, "203.0.113.1:50123", trust(1), "203.0.113.1"],
  [PROXY, "[2001:db8::7]:50123", trust(1), "2001:db8::7"],
  [PROXY, "2001:DB8:0::7", trust(1), "2001:db8::7"],
  [PROXY, "::ffff:203.0.113.1", trust(1), "203.0.113.1"],
  ["::ffff:10.0.0.2", "203.0.113.1", trust(1), "203.0.113.1"],
  ["fd00::2", "203.0.113.1", trust(1), "203.0.113.1"],
  ["fe80::1%eth0", "203.0.113.1", trust(1), "fe80::1"],
  ["", "203.0.113.1", trust(1), "0.0.0.0"],
];

describe("who asks", () => {
  test.each(MATRIX)("peer %j, X-Forwarded-For %j, trust %j: %s", (address, forwardedFor, given, expected) => {
    expect(clientOf({ address, forwardedFor }, given).ip.text).toBe(expected);
  });

  test("TLS is believed of a trusted proxy only, and of the nearest where several say so", () => {
    const secure = (address: string, forwardedProto: string) => clientOf({ address, forwardedProto }, trust(1)).secure;
    expect(secure(PROXY, "https")).toBe(true);
    expect(secure(PROXY, "https, http")).toBe(false);
    expect(secure(STRANGER, "https")).toBe(false);
  });
});

test.each([
  ["192.0.2.7", "192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64", "2001:db8:1::/48"],
  ["2001:db8:1:2:ffff::1", "2001:db8:1:2::/64", "2001:db8:1::/48"],
  ["2001:db8:1:3::1", "2001:db8:1:3::/64", "2001:db8:1::/48"],
  ["2001:db8:2:3::1", "2001:db8:2:3::/64", "2001:db8:2::/48"],
])("%s counts as %s, and lies in %s", (address, network, site) => {
  const ip = parseIp(address);
  expect(ip && [networkOf(ip), siteOf(ip)]).toEqual([network, site]);
});
