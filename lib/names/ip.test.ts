import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inNetwork, parseIp, reversedLabels, reverseName, unmapped } from "./ip.ts";

const ip = (text: string) => {
  const parsed = parseIp(text);
  if (!parsed) throw new Error(`no address: ${text}`);
  return parsed;
};

describe("parseIp", () => {
  // RFC 5952 §4 and §1, RFC 4291 §2.2
  test.each([
    ["2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
    ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
    ["2001:0:0:1:0:0:0:1", "2001:0:0:1::1"],
    ["0:0:0:0:0:0:0:0", "::"],
    ["1:0:0:0:0:0:0:0", "1::"],
    ["::13.1.68.3", "::d01:4403"],
    ["::ffff:192.0.2.1", "::ffff:c000:201"],
  ])("%s is written %s", (input, expected) => expect(parseIp(input)?.text).toBe(expected));

  test.each([
    "",
    "1.2.3",
    "1.2.3.4.5",
    "01.2.3.4",
    "256.1.1.1",
    "0x7f.1",
    "1.2.3.4:25",
    "::1%eth0",
    ":::",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "12345::",
    "::1.2.3",
  ])("%j is no address", (input) => expect(parseIp(input)).toBeNull());

  test("agrees with the platform on every address it can write", () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
        expect(parseIp(text)?.family ?? 0).toBe(isIP(text));
      }),
    );
  });

  test("reads back what it writes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
        expect(ip(ip(text).text).octets).toEqual(ip(text).octets);
      }),
    );
  });
});

test("reverse names: RFC 1035 §3.5, RFC 3596 §2.5, RFC 5782 §2.4", () => {
  expect(reverseName(ip("10.2.0.52"))).toBe("52.0.2.10.in-addr.arpa");
  expect(reverseName(ip("4321:0:1:2:3:4:567:89ab"))).toBe("b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa");
  expect(reversedLabels(ip("192.0.2.99"))).toBe("99.2.0.192");
});

test("networks", () => {
  expect(inNetwork(ip("192.0.2.129"), ip("192.0.2.128"), 25)).toBe(true);
  expect(inNetwork(ip("192.0.2.127"), ip("192.0.2.128"), 25)).toBe(false);
  expect(inNetwork(ip("203.0.113.1"), ip("192.0.2.0"), 0)).toBe(true);
  expect(inNetwork(ip("2001:db8::1"), ip("2001:db8::"), 127)).toBe(true);
  expect(inNetwork(ip("::ffff:192.0.2.1"), ip("192.0.2.1"), 32)).toBe(false);
  expect(unmapped(ip("::ffff:192.0.2.1")).text).toBe("192.0.2.1");
  expect(unmapped(ip("2001:db8::1")).text).toBe("2001:db8::1");
});
