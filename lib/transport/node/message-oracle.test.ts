import dnsPacket from "dns-packet";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KnownType, RecordType } from "#lib/transport/types.ts";
import { decodeMessage, encodeMessage } from "./message.ts";
import { u8, u16, u32 } from "./message-testing/arbitrary-data.ts";
import { response } from "./message-testing/message.ts";
import { ascii } from "./message-testing/octets.ts";

// dns-packet 5.6.1 reads names as UTF-8 and leaves dots in labels as they are, so that only host names compare.
const label = fc.stringMatching(/^[a-z0-9_-]{1,10}$/);
const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join("."));
const text = fc.stringMatching(/^[a-z0-9.:/!+]{0,30}$/);
const octets = (minLength: number, maxLength: number) => fc.uint8Array({ minLength, maxLength }).map((part) => Buffer.from(part));
const types = fc.subarray<RecordType>(["A", "NS", "SOA", "MX", "TXT", "AAAA", "RRSIG", "NSEC", "DNSKEY", "CAA"]);
const plain = (part: Uint8Array) => new Uint8Array(part);

/** The same record data in our words and in dns-packet's. */
interface Pair {
  ours: object;
  theirs: unknown;
}
const target = name.map((to): Pair => ({ ours: { target: to }, theirs: to }));
const soa = { mname: name, rname: name, serial: u32, refresh: u32, retry: u32, expire: u32, minimum: u32 };
const same = (model: Record<string, fc.Arbitrary<unknown>>) => fc.record(model).map((data): Pair => ({ ours: data, theirs: data }));

const pairs: Partial<Record<KnownType, fc.Arbitrary<Pair>>> = {
  A: fc.constantFrom("192.0.2.1", "203.0.113.255").map((address) => ({ ours: { address }, theirs: address })),
  AAAA: fc.constantFrom("2001:db8::1", "2001:db8:0:1::", "2001:db8:1:2:3:4:5:6").map((address) => ({ ours: { address }, theirs: address })),
  NS: target,
  CNAME: target,
  PTR: target,
  DNAME: target,
  MX: same({ preference: u16, exchange: name }),
  SOA: same(soa),
  SRV: same({ priority: u16, weight: u16, port: u16, target: name }),
  NAPTR: same({ order: u16, preference: u16, flags: text, services: text, regexp: text, replacement: name }),
  TXT: fc
    .array(octets(1, 255), { minLength: 1, maxLength: 3 })
    .map((strings) => ({ ours: { strings: strings.map(plain) }, theirs: strings })),
  CAA: fc
    .record({ critical: fc.boolean(), tag: fc.constantFrom("issue", "issuewild", "iodef"), value: text })
    .map(({ critical, tag, value }) => ({
      ours: { flags: critical ? 128 : 0, tag, value: ascii(value) },
      theirs: { flags: critical ? 128 : 0, tag, value, issuerCritical: critical },
    })),
  TLSA: fc.record({ usage: u8, selector: u8, matchingType: u8, data: octets(0, 64) }).map(({ data, ...rest }) => ({
    ours: { ...rest, data: plain(data) },
    theirs: { ...rest, certificate: data },
  })),
  SSHFP: fc.record({ algorithm: fc.constant(4), fingerprint: octets(32, 32) }).map(({ algorithm, fingerprint }) => ({
    ours: { algorithm, fingerprintType: 2, fingerprint: plain(fingerprint) },
    theirs: { algorithm, hash: 2, fingerprint: fingerprint.toString("hex").toUpperCase() },
  })),
  DS: fc.record({ keyTag: u16, algorithm: u8, digestType: u8, digest: octets(1, 48) }).map(({ digest, ...rest }) => ({
    ours: { ...rest, digest: plain(digest) },
    theirs: { ...rest, digest },
  })),
  DNSKEY: fc.record({ flags: u16, algorithm: u8, key: octets(1, 260) }).map(({ key, ...rest }) => ({
    ours: { ...rest, protocol: 3, publicKey: plain(key) },
    theirs: { ...rest, key },
  })),
  RRSIG: fc
    .record({ algorithm: u8, labels: u8, expiration: u32, inception: u32, keyTag: u16, signer: name, signature: octets(1, 256), ttl: u32 })
    .map(({ signer, signature, ttl, ...rest }) => ({
      ours: { ...rest, typeCovered: "MX", originalTtl: ttl, signer, signature: plain(signature) },
      theirs: { ...rest, typeCovered: "MX", originalTTL: ttl, signersName: signer, signature },
    })),
  NSEC: fc
    .record({ next: name, types })
    .map(({ next, types }) => ({ ours: { next, types }, theirs: { nextDomain: next, rrtypes: types } })),
  NSEC3: fc
    .record({ flags: u8, iterations: u16, salt: octets(0, 20), next: octets(1, 20), types })
    .map(({ flags, iterations, salt, next, types }) => ({
      ours: { hashAlgorithm: 1, flags, iterations, salt: plain(salt), nextHashed: plain(next), types },
      theirs: { algorithm: 1, flags, iterations, salt, nextDomain: next, rrtypes: types },
    })),
};

describe("dns-packet agrees", () => {
  test.each(Object.entries(pairs))("on %s, in both directions", (type, pair) => {
    fc.assert(
      fc.property(name, fc.nat({ max: 0x7fff_ffff }), pair, (owner, ttl, { ours, theirs }) => {
        const record = { name: owner, type, ttl, data: ours };
        const peer = { name: owner, type, ttl, class: "IN", flush: false, data: theirs };
        const questions = [{ name: owner, type, class: 1 }];
        // The pairs above give each type its data, in our form and in dns-packet's; the compiler sees only objects.
        const message = response({ questions, answers: [record], authorities: [record] } as object);
        const packet = {
          type: "response",
          id: 7,
          flags: 0x0180,
          questions: [{ name: owner, type }],
          answers: [peer],
          authorities: [peer],
        } as dnsPacket.Packet;
        expect(decodeMessage(dnsPacket.encode(packet))).toEqual(message);
        const read = dnsPacket.decode(Buffer.from(encodeMessage(message)));
        expect(read.answers).toEqual([peer]);
        expect(read.authorities).toEqual([peer]);
        expect(read).toMatchObject({ id: 7, type: "response", questions: [{ name: owner, type, class: "IN" }] });
      }),
    );
  });

  test("on EDNS with DO, size and options", () => {
    const edns = { udpSize: 1232, version: 0, dnssecOk: true, options: [{ code: 10, data: Uint8Array.of(0, 6) }] };
    const message = response({ questions: [{ name: "example.test", type: "MX", class: 1 }], edns });
    const bytes = Buffer.from(encodeMessage(message));
    const packet = dnsPacket.decode(bytes);
    expect(packet.additionals).toMatchObject([{ type: "OPT", name: ".", udpPayloadSize: 1232, flag_do: true, options: [{ code: 10 }] }]);
    expect(dnsPacket.encode(packet)).toEqual(bytes);
    expect(decodeMessage(dnsPacket.encode(packet))).toEqual(message);
  });
});
