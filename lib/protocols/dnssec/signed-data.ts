import { labelsOf } from "#lib/names/labels.ts";
import { compareOctets, wireName } from "./name.ts";
import type { Rrset, Signature } from "./rrset.ts";

/**
 * The octets that a signature is over (RFC 4034 §3.1.8.1): its own data without the signature, then the records in canonical form and order,
 * each once. Null where the signature claims more labels than the name has.
 */
export function signedData(rrset: Rrset, { data, rdata }: Signature): Uint8Array | null {
  const owner = canonicalOwner(rrset.name, data.labels);
  if (owner === null) return null;
  const name = wireName(owner);
  const parts: Uint8Array[] = [rdata.subarray(0, rdata.length - data.signature.length)];
  const ordered = rrset.records.map((record) => record.rdata).sort(compareOctets);
  for (const [i, octets] of ordered.entries()) {
    const before = ordered[i - 1];
    if (before && compareOctets(before, octets) === 0) continue; // RFC 4034 §6.3
    parts.push(name, head(rdata, data.originalTtl, octets.length), octets);
  }
  return joined(parts);
}

/** RFC 4035 §5.3.2: of a name that a wildcard made, the wildcard. */
function canonicalOwner(name: string, labels: number): string | null {
  const all = labelsOf(name);
  const present = all[0] === "*" ? all.length - 1 : all.length;
  if (labels > present) return null;
  return labels === present ? name : ["*", ...all.slice(all.length - labels)].join(".");
}

/** Type (the one that the signature covers), class IN, the TTL that was signed, and the length of the data. */
function head(signature: Uint8Array, ttl: number, length: number): Uint8Array {
  const octets = new Uint8Array(10);
  const view = new DataView(octets.buffer);
  octets.set(signature.subarray(0, 2));
  view.setUint16(2, 1);
  view.setUint32(4, ttl);
  view.setUint16(8, length);
  return octets;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
