import { code, host, named, number, seconds, shownName, shownTime, text } from "#lib/lookups/questions/columns.ts";
import { declareType } from "#lib/lookups/records/declaration.ts";
import { ALGORITHMS, DIGESTS } from "#lib/lookups/records/numbers.ts";
import { keyTag } from "#lib/protocols/dnssec/key-tag.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { base64, hex } from "#lib/transport/record-text/octets.ts";
import type { RecordData } from "#lib/transport/types.ts";

const digest = {
  columns: [code("keyTag", "Key tag"), text("algorithm", "Algorithm"), text("digestType", "Digest type"), code("digest", "Digest")],
  cells: (data: RecordData["DS"]) => ({
    keyTag: data.keyTag,
    algorithm: named(data.algorithm, ALGORITHMS),
    digestType: named(data.digestType, DIGESTS),
    digest: hex(data.digest),
  }),
};

export const ds = declareType({
  ...digest,
  type: "DS",
  summary: "The digests of a zone's keys, as the zone above publishes them.",
  example: "example.com",
  reference: rfc(4034, "5"),
});

export const cds = declareType({
  ...digest,
  type: "CDS",
  summary: "The DS records that a zone wants the zone above to publish.",
  example: "example.com",
  reference: rfc(7344, "3"),
});

export const dnskey = declareType({
  type: "DNSKEY",
  summary: "The keys that sign a zone.",
  example: "example.com",
  reference: rfc(4034, "2"),
  columns: [
    text("role", "Role"),
    number("flags", "Flags"),
    text("algorithm", "Algorithm"),
    code("keyTag", "Key tag"),
    code("publicKey", "Public key"),
  ],
  cells: (data) => ({
    role: roleOf(data.flags),
    flags: data.flags,
    algorithm: named(data.algorithm, ALGORITHMS),
    keyTag: keyTag(data),
    publicKey: base64(data.publicKey),
  }),
});

/** RFC 4034 §2.1.1, RFC 5011 §7. */
function roleOf(flags: number): string {
  if ((flags & 0x0100) === 0) return "No zone key";
  if ((flags & 0x0080) !== 0) return "Revoked";
  return (flags & 1) !== 0 ? "Key-signing key" : "Zone-signing key";
}

export const rrsig = declareType({
  type: "RRSIG",
  summary: "The signatures of the records at a name.",
  example: "example.com",
  reference: rfc(4034, "3"),
  columns: [
    text("covered", "Of"),
    text("algorithm", "Algorithm"),
    code("keyTag", "Key tag"),
    host("signer", "Signer"),
    text("inception", "Valid from"),
    text("expiration", "Valid until"),
    seconds("originalTtl", "Original TTL"),
    number("labels", "Labels"),
  ],
  cells: (data) => ({
    covered: data.typeCovered,
    algorithm: named(data.algorithm, ALGORITHMS),
    keyTag: data.keyTag,
    signer: shownName(data.signer),
    inception: shownTime(data.inception),
    expiration: shownTime(data.expiration),
    originalTtl: data.originalTtl,
    labels: data.labels,
  }),
});

export const nsec = declareType({
  type: "NSEC",
  summary: "The next name of a signed zone, and the types at this one: what proves that there is nothing else.",
  example: "example.com",
  reference: rfc(4034, "4"),
  columns: [host("next", "Next name"), text("types", "Types")],
  cells: (data) => ({ next: shownName(data.next), types: data.types.join(" ") }),
});

export const nsec3param = declareType({
  type: "NSEC3PARAM",
  summary: "How a signed zone hashes the names in its proofs of absence.",
  example: "example.com",
  reference: rfc(5155, "4"),
  columns: [text("hash", "Hash"), number("iterations", "Iterations"), code("salt", "Salt"), number("flags", "Flags")],
  cells: (data) => ({
    hash: named(data.hashAlgorithm, { 1: "SHA-1" }),
    iterations: data.iterations,
    salt: data.salt.length === 0 ? "-" : hex(data.salt),
    flags: data.flags,
  }),
});
