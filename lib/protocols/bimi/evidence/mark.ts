import type { X509 } from "#lib/protocols/x509/certificate.ts";
import { MARK_TYPE, ORGANIZATION, TRADEMARK_COUNTRY, TRADEMARK_NUMBER } from "./identifiers.ts";

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
