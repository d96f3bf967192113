import { U8, U16, U32, type ZoneFields } from "#lib/lab/zone-fields.ts";
import { fromBase32Hex } from "#lib/protocols/dnssec/nsec3-hash.ts";
import type { RecordData, RecordType } from "#lib/transport/types.ts";
import type { DataReaders } from "./types.ts";

/** Types of DNSSEC, and those that hold keys, certificates and their digests. */
export const securityReaders: DataReaders = {
  DS: digest,
  CDS: digest,
  DNSKEY: key,
  CDNSKEY: key,
  NSEC: (fields) => ({ next: fields.name("the next name"), types: types(fields) }),
  NSEC3: (fields) => ({ ...hashing(fields), nextHashed: hash(fields.word("the next hash")), types: types(fields) }),
  NSEC3PARAM: hashing,
  RRSIG: (fields) => ({
    typeCovered: fields.word("the type covered") as RecordType, // a type that does not exist fails in the codec
    algorithm: fields.number("the algorithm", U8),
    labels: fields.number("the labels", U8),
    originalTtl: fields.number("the original TTL", U32),
    expiration: time(fields.word("the expiration")),
    inception: time(fields.word("the inception")),
    keyTag: fields.number("the key tag", U16),
    signer: fields.name("the signer"),
    signature: fields.base64("the signature"),
  }),
  TLSA: association,
  SMIMEA: association,
  SSHFP: (fields) => ({
    algorithm: fields.number("the algorithm", U8),
    fingerprintType: fields.number("the fingerprint type", U8),
    fingerprint: fields.hex("the fingerprint"),
  }),
  CERT: (fields) => ({
    certificateType: fields.number("the certificate type", U16),
    keyTag: fields.number("the key tag", U16),
    algorithm: fields.number("the algorithm", U8),
    certificate: fields.base64("the certificate"),
  }),
};

function digest(fields: ZoneFields): RecordData["DS"] {
  return {
    keyTag: fields.number("the key tag", U16),
    algorithm: fields.number("the algorithm", U8),
    digestType: fields.number("the digest type", U8),
    digest: fields.hex("the digest"),
  };
}

function key(fields: ZoneFields): RecordData["DNSKEY"] {
  return {
    flags: fields.number("the flags", U16),
    protocol: fields.number("the protocol", U8),
    algorithm: fields.number("the algorithm", U8),
    publicKey: fields.base64("the public key"),
  };
}

function hashing(fields: ZoneFields): RecordData["NSEC3PARAM"] {
  return {
    hashAlgorithm: fields.number("the hash algorithm", U8),
    flags: fields.number("the flags", U8),
    iterations: fields.number("the iterations", U16),
    salt: salt(fields.word("the salt")),
  };
}

function hash(text: string): Uint8Array {
  const octets = fromBase32Hex(text.toLowerCase());
  if (!octets) throw new Error(`${text} is not written in base32hex`);
  return octets;
}

function association(fields: ZoneFields): RecordData["TLSA"] {
  return {
    usage: fields.number("the usage", U8),
    selector: fields.number("the selector", U8),
    matchingType: fields.number("the matching type", U8),
    data: fields.hex("the association data"),
  };
}

function types(fields: ZoneFields): RecordType[] {
  const found: RecordType[] = [];
  while (!fields.done) found.push(fields.word("a type") as RecordType); // as above
  return found;
}

function salt(text: string): Uint8Array {
  return text === "-" ? new Uint8Array() : Uint8Array.from(Buffer.from(text, "hex"));
}

/** YYYYMMDDHHmmSS in UTC, as seconds since the epoch (RFC 4034 §3.2). */
function time(text: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  if (!second) throw new Error(`${text} is not of the form YYYYMMDDHHmmSS`);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) / 1000;
}
