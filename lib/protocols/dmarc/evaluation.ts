import type { Discovery } from "./discovery.ts";
import type { Policy } from "./record.ts";

/** What DMARC is asked about one message. Domains may be U-labels. */
export interface DmarcMessage {
  /** The domain of the From field. */
  authorDomain: string;
  /** SPF of the MAIL FROM identity alone (RFC 9989 §4.4.2). */
  spf?: { domain: string; result: string };
  /** Each signature's `d=`. */
  dkim?: { domain: string; result: string }[];
}

export interface DmarcEvaluation {
  /** RFC 9989 §9.2. */
  result: "pass" | "fail" | "none" | "temperror" | "permerror";
  /** What receivers are asked to do with this author's mail that fails, after `sp`, `np` and `t`; null where no policy applies or it is not known. */
  policy: Policy | null;
  policyDomain: string | null;
  /** Null where it is not known. */
  organizationalDomain: string | null;
  /** The names asked whose answers counted, in order, each once. */
  queries: string[];
  /** Whether SPF and each signature passed and is aligned; null where it could not be found out. */
  aligned: { spf: boolean | null; dkim: (boolean | null)[] };
  /** Null where the author domain is no domain. */
  discovery: Discovery | null;
}
