import { BIT_STRING, encodeDer, INTEGER, OBJECT_IDENTIFIER, SEQUENCE } from "./der.ts";
import { SPKI_PREFIX } from "./ed25519-key.ts";
import type { PublicKey, RsaKey } from "./key-record.ts";
import { RSA_ENCRYPTION } from "./rsa-key.ts";

const NULL = Uint8Array.of(0x05, 0x00);

/**
 * What identifies a key however it is written: the SHA-256 of its SubjectPublicKeyInfo in DER (RFC 5280 §4.1, RFC 8017 §A.1,
 * RFC 8410 §4), in hexadecimal, as `openssl pkey -pubin -outform DER | sha256sum` gives it.
 */
export async function fingerprint(key: PublicKey): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", subjectPublicKeyInfo(key));
  return Array.from(new Uint8Array(digest), (octet) => octet.toString(16).padStart(2, "0")).join("");
}

function subjectPublicKeyInfo(key: PublicKey): Uint8Array<ArrayBuffer> {
  if (key.type === "ed25519") return joined(SPKI_PREFIX, key.octets);
  const algorithm = encodeDer(SEQUENCE, joined(encodeDer(OBJECT_IDENTIFIER, RSA_ENCRYPTION), NULL));
  const bits = encodeDer(BIT_STRING, joined(Uint8Array.of(0), rsaPublicKey(key)));
  return Uint8Array.from(encodeDer(SEQUENCE, joined(algorithm, bits)));
}

function rsaPublicKey({ modulus, exponent }: RsaKey): Uint8Array {
  return encodeDer(SEQUENCE, joined(integer(modulus), integer(exponent)));
}

/** A number whose highest bit is set needs a zero before it, for it is not negative. */
function integer(number: Uint8Array): Uint8Array {
  return encodeDer(INTEGER, (number[0] ?? 0) >= 0x80 ? joined(Uint8Array.of(0), number) : number);
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
