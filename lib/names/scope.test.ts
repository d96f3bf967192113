import fc from "fast-check";
import { expect, test } from "vitest";
import { scopeOf } from "./scope.ts";

// First, last and just outside of the special-purpose blocks (IANA registries, RFC 6890).
test.each([
  ["0.0.0.0", "reserved"],
  ["0.255.255.255", "reserved"],
  ["1.0.0.0", "public"],
  ["9.255.255.255", "public"],
  ["10.0.0.0", "private"],
  ["10.255.255.255", "private"],
  ["11.0.0.0", "public"],
  ["100.63.255.255", "public"],
  ["100.64.0.0", "private"],
  ["100.100.100.200", "private"], // a cloud's metadata service
  ["100.127.255.255", "private"],
  ["100.128.0.0", "public"],
  ["126.255.255.255", "public"],
  ["127.0.0.1", "loopback"],
  ["127.255.255.255", "loopback"],
  ["128.0.0.0", "public"],
  ["168.63.129.16", "reserved"],
  ["169.254.169.254", "link-local"],
  ["172.15.255.255", "public"],
  ["172.16.0.0", "private"],
  ["172.31.255.255", "private"],
  ["172.32.0.0", "public"],
  ["192.0.0.192", "reserved"],
  ["192.0.2.1", "documentation"],
  ["192.0.3.0", "public"],
  ["192.168.0.0", "private"],
  ["192.169.0.0", "public"],
  ["198.18.0.0", "reserved"],
  ["198.19.255.255", "reserved"],
  ["198.51.100.255", "documentation"],
  ["203.0.113.0", "documentation"],
  ["223.255.255.255", "public"],
  ["224.0.0.1", "multicast"],
  ["240.0.0.0", "reserved"],
  ["255.255.255.255", "reserved"],
  ["142.250.107.27", "public"],
  ["::", "reserved"],
  ["::1", "loopback"],
  ["::2", "reserved"],
  ["::7f00:1", "loopback"],
  ["::ffff:127.0.0.1", "loopback"],
  ["::ffff:10.0.0.1", "private"],
  ["::ffff:142.250.107.27", "reserved"], // never on the wire as IPv6
  ["64:ff9b::a9fe:a9fe", "link-local"],
  ["64:ff9b:1::1", "reserved"],
  ["100::1", "reserved"],
  ["1fff::1", "reserved"],
  ["2001::1", "reserved"],
  ["2001:1ff:ffff::", "reserved"],
  ["2001:200::1", "public"],
  ["2001:db8::1", "documentation"],
  ["2002:7f00:1::", "loopback"],
  ["2002:a00:1::", "private"],
  ["2607:f8b0:400e:c01::1b", "public"],
  ["3fff::1", "documentation"],
  ["3fff:1000::1", "public"],
  ["4000::1", "reserved"],
  ["8000::1", "reserved"],
  ["fc00::1", "private"],
  ["fd00:ec2::254", "private"],
  ["fe80::1", "link-local"],
  ["fec0::1", "reserved"],
  ["ff02::1", "multicast"],
  ["localhost", "reserved"],
  ["", "reserved"],
])("%s is %s", (address, scope) => expect(scopeOf(address)).toBe(scope));

test("an IPv4 address that is not public is not public inside any IPv6 form either", () => {
  const forms = [
    (hex: string) => `::${hex}`,
    (hex: string) => `::ffff:${hex}`,
    (hex: string) => `64:ff9b::${hex}`,
    (hex: string) => `2002:${hex}::`,
  ];
  fc.assert(
    fc.property(fc.constantFrom("10", "127", "169.254", "172.16", "192.168", "224", "0"), fc.ipV4(), (prefix, address) => {
      const parts = [...prefix.split("."), ...address.split(".")].slice(0, 4).map(Number);
      const hex = parts.map((part) => part.toString(16).padStart(2, "0")).join("");
      for (const form of forms) expect(scopeOf(form(`${hex.slice(0, 4)}:${hex.slice(4)}`))).not.toBe("public");
    }),
  );
});
