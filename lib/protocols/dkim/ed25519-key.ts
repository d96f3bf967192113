import type { Ed25519Key, FormProblemCode } from "./key-record.ts";
import { readRsaKey } from "./rsa-key.ts";

const LENGTH = 32;
/** What a SubjectPublicKeyInfo puts before the 32 octets (RFC 8410 §4): algorithm 1.3.101.112, then a BIT STRING. */
export const SPKI_PREFIX = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);

/** Reads an Ed25519 key: its 32 octets and nothing else (RFC 8463 §4.2). Out: the key, or why the octets are none. */
export function readEd25519Key(octets: Uint8Array): Ed25519Key | FormProblemCode {
  if (octets.length === LENGTH) return { type: "ed25519", bits: 256, octets: octets.slice() };
  if (unwrapped(octets)) return "ed25519-spki";
  return typeof readRsaKey(octets) === "string" ? "ed25519-length" : "ed25519-is-rsa";
}

/** The 32 octets within a SubjectPublicKeyInfo of an Ed25519 key; null where the octets are none. */
export function unwrapped(octets: Uint8Array): Uint8Array | null {
  if (octets.length !== SPKI_PREFIX.length + LENGTH || !SPKI_PREFIX.every((octet, i) => octet === octets[i])) return null;
  return octets.slice(SPKI_PREFIX.length);
}
