import fc from "fast-check";
import { fromOctets } from "#lib/names/ip.ts";
import { typeOf } from "#lib/transport/node/type-numbers.ts";
import type { KnownType, RecordData } from "#lib/transport/types.ts";

export const u8 = fc.nat({ max: 0xff });
export const u16 = fc.nat({ max: 0xffff });
export const u32 = fc.nat({ max: 0xffff_ffff });
export const octets = (maxLength: number, minLength = 0) => fc.uint8Array({ minLength, maxLength });

const letter = fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz0123456789-_", (character) => character.charCodeAt(0)));
// Upper case is read as lower case and would not come back.
const octet = u8.filter((value) => value < 0x41 || value > 0x5a);
const label = fc.oneof(
  { weight: 8, arbitrary: fc.array(letter, { minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.array(octet, { minLength: 1, maxLength: 63 }) },
);

/** In the form of a ResourceRecord, at most 255 octets on the wire. */
export const name = fc
  .array(label, { maxLength: 6 })
  .filter((labels) => labels.reduce((sum, part) => sum + part.length + 1, 1) <= 255)
  .map((labels) => labels.map((part) => part.map(escaped).join("")).join("."));

function escaped(value: number): string {
  if (value === 0x2e || value === 0x5c) return `\\${String.fromCharCode(value)}`;
  return value > 0x20 && value < 0x7f ? String.fromCharCode(value) : `\\${String(value).padStart(3, "0")}`;
}

const text = octets(40).map((part) => String.fromCharCode(...part));
const address = (length: 4 | 16) => fc.record({ address: octets(length, length).map((part) => fromOctets(part).text) });
const types = fc.uniqueArray(u16, { maxLength: 20 }).map((numbers) => numbers.sort((one, other) => one - other).map(typeOf));
const target = fc.record({ target: name });
const strings = fc.record({ strings: fc.array(octets(255), { minLength: 1, maxLength: 3 }) });
const digest = fc.record({ usage: u8, selector: u8, matchingType: u8, data: octets(80) });
const ds = fc.record({ keyTag: u16, algorithm: u8, digestType: u8, digest: octets(64) });
const dnskey = fc.record({ flags: u16, protocol: u8, algorithm: u8, publicKey: octets(260) });
const params = fc
  .uniqueArray(fc.record({ key: fc.oneof(fc.nat({ max: 8 }), u16), value: octets(40) }), { selector: ({ key }) => key, maxLength: 6 })
  .map((list) => list.sort((one, other) => one.key - other.key));
const service = fc.record({ priority: u16, target: name, params });
const nsec3param = { hashAlgorithm: u8, flags: u8, iterations: u16, salt: octets(255) };
const size = fc.record({ digit: fc.integer({ min: 1, max: 9 }), power: fc.nat({ max: 9 }) }).map(({ digit, power }) => digit * 10 ** power);
const angle = (degrees: number) => fc.integer({ min: -degrees * 3_600_000, max: degrees * 3_600_000 });

/** Any data of each type that the codec must give back as it was. */
export const data: { [T in KnownType]: fc.Arbitrary<RecordData[T]> } = {
  A: address(4),
  AAAA: address(16),
  MX: fc.record({ preference: u16, exchange: name }),
  TXT: strings,
  SPF: strings,
  CNAME: target,
  DNAME: target,
  NS: target,
  PTR: target,
  SOA: fc.record({ mname: name, rname: name, serial: u32, refresh: u32, retry: u32, expire: u32, minimum: u32 }),
  SRV: fc.record({ priority: u16, weight: u16, port: u16, target: name }),
  CAA: fc.record({ flags: u8, tag: text.filter((tag) => tag !== ""), value: octets(80) }),
  NAPTR: fc.record({ order: u16, preference: u16, flags: text, services: text, regexp: text, replacement: name }),
  SVCB: service,
  HTTPS: service,
  TLSA: digest,
  SMIMEA: digest,
  SSHFP: fc.record({ algorithm: u8, fingerprintType: u8, fingerprint: octets(40) }),
  DS: ds,
  CDS: ds,
  DNSKEY: dnskey,
  CDNSKEY: dnskey,
  RRSIG: fc.record({
    typeCovered: u16.map(typeOf),
    algorithm: u8,
    labels: u8,
    originalTtl: u32,
    expiration: u32,
    inception: u32,
    keyTag: u16,
    signer: name,
    signature: octets(256),
  }),
  NSEC: fc.record({ next: name, types }),
  NSEC3: fc.record({ ...nsec3param, nextHashed: octets(40, 1), types }),
  NSEC3PARAM: fc.record(nsec3param),
  LOC: fc.record({
    version: fc.constant(0),
    size: fc.oneof(size, fc.constant(0)),
    horizontal: size,
    vertical: size,
    latitude: angle(90),
    longitude: angle(180),
    altitude: u32.map((centimetres) => centimetres - 10_000_000),
  }),
  URI: fc.record({ priority: u16, weight: u16, target: octets(80) }),
  CERT: fc.record({ certificateType: u16, keyTag: u16, algorithm: u8, certificate: octets(120) }),
};
