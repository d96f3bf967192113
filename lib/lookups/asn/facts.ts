import type { Asked } from "#lib/lookups/questions/asked.ts";
import type { Origin } from "#lib/protocols/asn/parse.ts";

/** One autonomous system, and the question for its name. */
export interface SystemFacts {
  number: number;
  asked: Asked;
  /** Null where it is not known. */
  name: string | null;
}

/** All that the checks of the ASN lookup judge. */
export interface AsnFacts {
  /** Canonical. */
  address: string;
  asked: Asked;
  /** The most specific prefix first. */
  origins: Origin[];
  /** Texts in the answer that cannot be read. */
  unreadable: string[];
  systems: SystemFacts[];
}
