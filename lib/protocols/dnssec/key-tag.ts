import type { RecordData } from "#lib/transport/types.ts";

const RSAMD5 = 1;

/** The number by which DS and RRSIG records name a key (RFC 4034 appendix B). */
export function keyTag({ flags, protocol, algorithm, publicKey }: RecordData["DNSKEY"]): number {
  // RFC 4034 appendix B.1: algorithm 1 takes its tag from the modulus.
  if (algorithm === RSAMD5) return publicKey.length < 3 ? 0 : ((publicKey.at(-3) ?? 0) << 8) | (publicKey.at(-2) ?? 0);
  let sum = flags + ((protocol << 8) | algorithm);
  for (const [i, octet] of publicKey.entries()) sum += i % 2 === 0 ? octet << 8 : octet;
  return (sum + (sum >>> 16)) & 0xffff;
}
