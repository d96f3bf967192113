import { labelsOf } from "#lib/names/labels.ts";

/** The octets of a label, in lower case (RFC 4034 §6.1). */
export function labelOctets(label: string): Uint8Array {
  const octets: number[] = [];
  for (let at = 0; at < label.length; at++) {
    if (label.charCodeAt(at) !== BACKSLASH) octets.push(lower(label.charCodeAt(at)));
    else {
      const code = /^\d{3}/.exec(label.slice(at + 1))?.[0];
      octets.push(lower(code === undefined ? label.charCodeAt(at + 1) : Number(code)));
      at += code === undefined ? 1 : 3;
    }
  }
  return Uint8Array.from(octets);
}

/** The name on the wire, whole and in lower case: the canonical form of RFC 4034 §6.2. */
export function wireName(name: string): Uint8Array {
  const octets: number[] = [];
  for (const label of labelsOf(name).map(labelOctets)) octets.push(label.length, ...label);
  return Uint8Array.of(...octets, 0);
}

/** Canonical order (RFC 4034 §6.1): by labels from the right, each as octets in lower case, the absent one first. */
export function compareNames(one: string, other: string): number {
  const [ones, others] = [labelsOf(one).reverse(), labelsOf(other).reverse()];
  for (const [i, label] of ones.entries()) {
    const against = others[i];
    if (against === undefined) return 1;
    const order = label === against ? 0 : compareOctets(labelOctets(label), labelOctets(against));
    if (order !== 0) return order;
  }
  return ones.length - others.length;
}

/** As unsigned octets, left-justified, the absent one first (RFC 4034 §6.3). */
export function compareOctets(one: Uint8Array, other: Uint8Array): number {
  for (const [i, octet] of one.entries()) {
    const against = other[i];
    if (against === undefined) return 1;
    if (octet !== against) return octet - against;
  }
  return one.length - other.length;
}

const BACKSLASH = 0x5c;

function lower(octet: number): number {
  return octet >= 0x41 && octet <= 0x5a ? octet + 0x20 : octet;
}
