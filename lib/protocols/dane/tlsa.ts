import type { RecordData } from "#lib/transport/types.ts";

export type TlsaData = RecordData["TLSA"];

/** RFC 7218 §2.1, by number. */
export const USAGES = ["PKIX-TA", "PKIX-EE", "DANE-TA", "DANE-EE"] as const;
/** RFC 7218 §2.2, by number. */
export const SELECTORS = ["Cert", "SPKI"] as const;
/** RFC 7218 §2.3, by number. */
export const MATCHING_TYPES = ["Full", "SHA2-256", "SHA2-512"] as const;

/** Octets of the association data, by matching type; null for any. RFC 6698 §2.1.3. */
const LENGTHS = [null, 32, 64] as const;

/** What makes a record that no sender can use, and why. */
export type MalformedReason = "usage" | "selector" | "matching-type" | "length";

/** Where the TLSA records of a mail server stand (RFC 7672 §2.2.3). */
export function tlsaName(host: string): string {
  return `_25._tcp.${host}`;
}

/** Why a record can never match: a number that means nothing, or data of a length that its digest does not have. Null for a sound one. */
export function malformed({ usage, selector, matchingType, data }: TlsaData): MalformedReason | null {
  if (!(usage in USAGES)) return "usage";
  if (!(selector in SELECTORS)) return "selector";
  if (!(matchingType in MATCHING_TYPES)) return "matching-type";
  const length = LENGTHS[matchingType];
  return data.length === 0 || (typeof length === "number" && data.length !== length) ? "length" : null;
}

/** RFC 7672 §3.1.3: usages 0 and 1 rest on public authorities, which mail servers do not agree on; senders may pass over them. */
export function isForMail({ usage }: TlsaData): boolean {
  return usage === 2 || usage === 3;
}

/** The record's data as a zone file has it: "3 1 1 0123…". */
export function tlsaText({ usage, selector, matchingType, data }: TlsaData): string {
  return `${usage} ${selector} ${matchingType} ${hexOf(data)}`;
}

function hexOf(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join("");
}
