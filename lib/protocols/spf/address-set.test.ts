import fc from "fast-check";
import { expect, test } from "vitest";
import { fromOctets, inNetwork, parseIp } from "#lib/names/ip.ts";
import { addressSet, difference, EVERYTHING, isEmpty, NOTHING, networkSet, sizeOf, unionOf } from "./address-set.ts";

function network(cidr: string) {
  const [text = "", bits] = cidr.split("/");
  const ip = parseIp(text);
  if (!ip) throw new Error(cidr);
  return networkSet(ip, Number(bits));
}

test("an address in two networks counts once", () => {
  const set = unionOf([network("192.0.2.0/24"), network("192.0.2.128/25"), network("192.0.3.0/24"), network("2001:db8::/127")]);
  expect(sizeOf(set, 4)).toBe(512n);
  expect(sizeOf(set, 6)).toBe(2n);
});

test("a network is what its first bits say, whatever its last ones are", () => {
  expect(networkSet(fromOctets(Uint8Array.of(192, 0, 2, 77)), 24)).toEqual(network("192.0.2.0/24"));
  expect(sizeOf(network("192.0.2.1/32"), 4)).toBe(1n);
  expect(unionOf([network("192.0.2.1/0"), network("2001:db8::/0")])).toEqual(EVERYTHING);
});

test("addresses take the prefix length of their family", () => {
  const set = addressSet(["192.0.2.1", "2001:db8::1", "nonsense"], 30, 64);
  expect([sizeOf(set, 4), sizeOf(set, 6)]).toEqual([4n, 2n ** 64n]);
});

test("what is taken away leaves the rest on both sides", () => {
  expect(sizeOf(difference(network("192.0.2.0/24"), network("192.0.2.64/26")), 4)).toBe(192n);
  expect(difference(network("192.0.2.0/24"), EVERYTHING)).toEqual(NOTHING);
  expect(isEmpty(difference(network("192.0.2.0/25"), network("192.0.2.0/24")))).toBe(true);
});

const cidr = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 24, max: 32 })).map(([last, bits]) => `192.0.2.${last}/${bits}`);

test("sets hold exactly the addresses that their networks hold", () => {
  fc.assert(
    fc.property(fc.array(cidr, { maxLength: 6 }), fc.array(cidr, { maxLength: 6 }), (some, others) => {
      const holds = (cidrs: string[], ip: string) =>
        cidrs.some((text) => {
          const [base = "", bits] = text.split("/");
          const [address, around] = [parseIp(ip), parseIp(base)];
          return address !== null && around !== null && inNetwork(address, around, Number(bits));
        });
      const addresses = Array.from({ length: 256 }, (_, i) => `192.0.2.${i}`);
      const left = difference(unionOf(some.map(network)), unionOf(others.map(network)));
      expect(sizeOf(unionOf(some.map(network)), 4)).toBe(BigInt(addresses.filter((ip) => holds(some, ip)).length));
      expect(sizeOf(left, 4)).toBe(BigInt(addresses.filter((ip) => holds(some, ip) && !holds(others, ip)).length));
    }),
    { numRuns: 200 },
  );
});
