import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { keyTag } from "#lib/protocols/dnssec/key-tag.ts";
import type { RecordData } from "#lib/transport/types.ts";

/** A key that signs, with its record. */
export interface SigningKey {
  data: RecordData["DNSKEY"];
  tag: number;
  sign(octets: Uint8Array): Uint8Array;
}

const ZONE = 256;
const ENTRY_POINT = 257;
const RSA_BITS = 1024; // the least that takes no time to make
const HASHES: Readonly<Record<number, string | null>> = { 7: "sha1", 8: "sha256", 10: "sha512", 13: "sha256", 15: null };

/** A key made now. In: the number of the algorithm, and whether it is the one that the zone above names. */
export function createKey(algorithm: number, entryPoint: boolean): SigningKey {
  const flags = entryPoint ? ENTRY_POINT : ZONE;
  const hash = HASHES[algorithm];
  if (hash === undefined) return unknownKey(algorithm, flags);
  const { publicKey, privateKey } = pair(algorithm);
  const data = { flags, protocol: 3, algorithm, publicKey: octetsOf(publicKey) };
  return { data, tag: keyTag(data), sign: (octets) => Uint8Array.from(sign(hash, octets, { key: privateKey, dsaEncoding: "ieee-p1363" })) };
}

/** A key of an algorithm that nobody knows. */
function unknownKey(algorithm: number, flags: number): SigningKey {
  const data = { flags, protocol: 3, algorithm, publicKey: Uint8Array.from(randomBytes(32)) };
  return { data, tag: keyTag(data), sign: () => Uint8Array.from(randomBytes(64)) };
}

function pair(algorithm: number): { publicKey: KeyObject; privateKey: KeyObject } {
  if (algorithm === 13) return generateKeyPairSync("ec", { namedCurve: "P-256" });
  return algorithm === 15 ? generateKeyPairSync("ed25519") : generateKeyPairSync("rsa", { modulusLength: RSA_BITS });
}

/** As DNSKEY records hold it: RFC 3110 §2, RFC 6605 §4, RFC 8080 §3. */
function octetsOf(key: KeyObject): Uint8Array {
  const { kty, n = "", e = "", x = "", y = "" } = key.export({ format: "jwk" });
  const exponent = Buffer.from(e, "base64url");
  const parts =
    kty === "RSA"
      ? [Uint8Array.of(exponent.length), exponent, Buffer.from(n, "base64url")]
      : [x, y].map((part) => Buffer.from(part, "base64url"));
  return Uint8Array.from(Buffer.concat(parts));
}

/** As many keys as asked for that share the tag of this one and sign nothing (CVE-2023-50387). */
export function keysOfTheSameTag({ data, tag }: SigningKey, count: number): RecordData["DNSKEY"][] {
  return Array.from({ length: count }, () => {
    const publicKey = Uint8Array.from(randomBytes(data.publicKey.length));
    // The tag is a sum of 16-bit words: what one of them lacks, another makes up for.
    publicKey[0] = 0;
    publicKey[1] = 0;
    const lacking = (0x1_fffe + tag - keyTag({ ...data, publicKey })) % 0xffff;
    publicKey[0] = lacking >> 8;
    publicKey[1] = lacking & 255;
    return { ...data, publicKey };
  });
}
