import type { X509 } from "#lib/protocols/x509/certificate.ts";

// Minimum Security Requirements for Issuance of Mark Certificates.
const MARK_TYPE = "1.3.6.1.4.1.53087.1.13";
const TRADEMARK_COUNTRY = "1.3.6.1.4.1.53087.1.3";
const TRADEMARK_NUMBER = "1.3.6.1.4.1.53087.1.4";
const ORGANIZATION = "2.5.4.10";
/** Extended key usage: brand indicator for message identification. */
export const BRAND_INDICATOR = "1.3.6.1.5.5.7.3.31";
/** Signed certificate timestamps (RFC 6962 §3.3). */
export const TIMESTAMPS = "1.3.6.1.4.1.11129.2.4.2";

const VERIFIED: readonly string[] = ["Registered Mark", "Government Mark"];
const COMMON: readonly string[] = ["Prior Use Mark", "Modified Registered Mark"];

/** What a mark certificate says of the mark. Third-party text is as it came. */
export interface Mark {
  /** Verified Mark Certificate or Common Mark Certificate; null where the mark type is neither's. */
  kind: "VMC" | "CMC" | null;
  /** As the subject gives it; null for certificates from before the attribute. */
  type: string | null;
  organization: string | null;
  /** Country and number of the trademark; null where there is none. */
  trademark: string | null;
}

/** Reads the mark type from the subject. Certificates older than the attribute name a trademark and are of verified marks. */
export function markOf({ subject }: X509): Mark {
  const attribute = (type: string) => subject.find((one) => one.type === type)?.value ?? null;
  const type = attribute(MARK_TYPE);
  const trademark = [attribute(TRADEMARK_COUNTRY), attribute(TRADEMARK_NUMBER)].filter((part) => part !== null).join(" ");
  return {
    kind: type === null ? (trademark ? "VMC" : null) : VERIFIED.includes(type) ? "VMC" : COMMON.includes(type) ? "CMC" : null,
    type,
    organization: attribute(ORGANIZATION),
    trademark: trademark || null,
  };
}
