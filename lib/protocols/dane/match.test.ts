import { describe, expect, test } from "vitest";
import { matchesCertificate, matchInChain } from "./match.ts";
import { isForMail, malformed, type TlsaData, tlsaName, tlsaText } from "./tlsa.ts";

const own = { der: Uint8Array.of(1, 2, 3), publicKey: Uint8Array.of(2) };
const above = { der: Uint8Array.of(4, 5, 6), publicKey: Uint8Array.of(5) };
const chain = [own, above];

async function dataOf(octets: Uint8Array, matchingType: number): Promise<Uint8Array> {
  if (matchingType === 0) return octets;
  return new Uint8Array(await crypto.subtle.digest(matchingType === 1 ? "SHA-256" : "SHA-512", Uint8Array.from(octets)));
}

describe.each([0, 1, 2, 3])("usage %i", (usage) => {
  describe.each([0, 1])("selector %i", (selector) => {
    test.each([0, 1, 2])("matching type %i", async (matchingType) => {
      const record = async ({ der, publicKey }: typeof own): Promise<TlsaData> => {
        return { usage, selector, matchingType, data: await dataOf(selector === 0 ? der : publicKey, matchingType) };
      };
      // RFC 6698 §2.1.1: 1 and 3 are for the server's own certificate, 0 and 2 for one above it.
      const depth = usage % 2 === 1 ? 0 : 1;
      expect(await matchInChain(await record(own), chain)).toBe(depth === 0 ? 0 : null);
      expect(await matchInChain(await record(above), chain)).toBe(depth === 1 ? 1 : null);
      expect(await matchesCertificate(await record(own), own)).toBe(true);
      expect(await matchesCertificate(await record(own), above)).toBe(false);
      expect(malformed({ ...(await record(own)), ...(matchingType === 0 && { data: Uint8Array.of(1) }) })).toBeNull();
    });
  });
});

test.each([
  [{ usage: 4, selector: 1, matchingType: 1, data: new Uint8Array(32) }, "usage"],
  [{ usage: 255, selector: 1, matchingType: 1, data: new Uint8Array(32) }, "usage"],
  [{ usage: 3, selector: 2, matchingType: 1, data: new Uint8Array(32) }, "selector"],
  [{ usage: 3, selector: 1, matchingType: 3, data: new Uint8Array(32) }, "matching-type"],
  [{ usage: 3, selector: 1, matchingType: 1, data: new Uint8Array(20) }, "length"],
  [{ usage: 3, selector: 1, matchingType: 2, data: new Uint8Array(32) }, "length"],
  [{ usage: 3, selector: 0, matchingType: 0, data: new Uint8Array(0) }, "length"],
])("%o is malformed by its %s", async (record, reason) => {
  expect(malformed(record)).toBe(reason);
});

test("names and texts", () => {
  expect(tlsaName("mx1.example.test")).toBe("_25._tcp.mx1.example.test");
  expect(tlsaText({ usage: 3, selector: 1, matchingType: 1, data: Uint8Array.of(0, 171) })).toBe("3 1 1 00ab");
  expect([0, 1, 2, 3].map((usage) => isForMail({ usage, selector: 1, matchingType: 1, data: own.der }))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
