import type { RecordData } from "#lib/transport/types.ts";
import { wireName } from "./name.ts";
import type { Means } from "./verify-rrset.ts";
import { spend } from "./work.ts";

export type Nsec3Parameters = Pick<RecordData["NSEC3PARAM"], "iterations" | "salt">;

/** The hash of a name (RFC 5155 §5); null when the work is used up. */
export function nsec3Hash(
  name: string,
  { iterations, salt }: Nsec3Parameters,
  { crypto, work }: Pick<Means, "crypto" | "work">,
): Uint8Array | null {
  if (!spend(work, "hashes", iterations + 1)) return null;
  let hash = crypto.digest("sha1", salted(wireName(name), salt));
  for (let i = 0; i < iterations; i++) hash = crypto.digest("sha1", salted(hash, salt));
  return hash;
}

function salted(octets: Uint8Array, salt: Uint8Array): Uint8Array {
  if (salt.length === 0) return octets;
  const whole = new Uint8Array(octets.length + salt.length);
  whole.set(octets);
  whole.set(salt, octets.length);
  return whole;
}

const DIGITS = "0123456789abcdefghijklmnopqrstuv";

/** Base 32 with the extended hexadecimal alphabet, without padding (RFC 5155 §3.3); null when the text is none. */
export function fromBase32Hex(text: string): Uint8Array | null {
  const octets: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of text) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return null;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    octets.push((held >> bits) & 0xff);
  }
  return Uint8Array.from(octets);
}
