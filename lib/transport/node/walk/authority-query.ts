import { encodeQuery, type Query } from "#lib/transport/node/query.ts";
import { randomId } from "#lib/transport/node/random-id.ts";
import type { RecordType } from "#lib/transport/types.ts";

const HEADER = 12; // octets, RFC 1035 §4.1.1
const TYPE_AND_CLASS = 4;
const FLAGS = 2;
const CASE = 0x20;

/**
 * A question to an authority: recursion is not desired. With `mixed`, each letter of the name is large or small at random: whoever wants to answer in the server's
 * place has to guess these bits too. Throws DnsFormatError when the name or the type cannot be written.
 */
export function authorityQuery(name: string, type: RecordType, edns: boolean, mixed: boolean): Query {
  const query = encodeQuery(name, type, edns);
  query.bytes[FLAGS] = 0;
  if (!mixed) return query;
  const { bytes, end } = query;
  let bits = 0;
  let left = 0;
  // The length of a label is below "A", so that it is no letter.
  for (let i = HEADER; i < end - TYPE_AND_CLASS; i++) {
    if (!isLetter(bytes[i] ?? 0)) continue;
    if (left === 0) {
      bits = randomId();
      left = 16;
    }
    if (bits & 1) bytes[i] = (bytes[i] ?? 0) ^ CASE;
    bits >>= 1;
    left -= 1;
  }
  return { ...query, mixed: true };
}

function isLetter(octet: number): boolean {
  const lower = octet | CASE;
  return lower >= 0x61 && lower <= 0x7a;
}
