import { type Fetched, haltOf } from "#lib/lookups/fetched/halt.ts";
import type { BimiStep } from "#lib/protocols/bimi/discovery.ts";
import type { MarkChain } from "#lib/protocols/bimi/evidence/chain.ts";
import type { EmbeddedLogo } from "#lib/protocols/bimi/evidence/logo.ts";
import type { PemFile } from "#lib/protocols/bimi/evidence/pem.ts";
import type { Gate } from "#lib/protocols/bimi/gate.ts";
import type { BimiRecord, BimiUri } from "#lib/protocols/bimi/record.ts";
import type { SvgJudgement } from "#lib/protocols/bimi/svg/judge.ts";
import type { X509 } from "#lib/protocols/x509/certificate.ts";
import type { FailedAnswer } from "#lib/transport/types.ts";

/** The record that receivers use, or why there is none. */
export type Applied =
  | { status: "record"; step: BimiStep; record: BimiRecord }
  | { status: "multiple"; step: BimiStep; texts: string[] }
  | { status: "none" }
  /** A question that decides has no answer. */
  | { status: "unknown"; name: string; answer: FailedAnswer };

/** The file at `l`. */
export interface IndicatorFacts {
  uri: BimiUri;
  fetched: Fetched;
  /** Null where the file has not come. */
  svg: SvgJudgement | null;
}

/** The file at `a`. */
export interface EvidenceFacts {
  uri: BimiUri;
  fetched: Fetched;
  /** Null where the file has not come. */
  file: PemFile | null;
  /** Those of the file that could be read, in its order. */
  certificates: X509[];
  /** Null where there is no certificate. */
  chain: MarkChain | null;
  /** The indicator in the first certificate; null where there is none. */
  logo: EmbeddedLogo | null;
}

/** All that the checks of the BIMI lookup judge. */
export interface BimiFacts {
  domain: string;
  selector: string;
  /** Null where it is not known. */
  organization: string | null;
  /** The domain's own, and that of its organization where the first has none. */
  steps: BimiStep[];
  applied: Applied;
  gate: Gate;
  /** Null where the record names no file that can be asked for. */
  indicator: IndicatorFacts | null;
  evidence: EvidenceFacts | null;
  /** Milliseconds since the epoch. */
  now: number;
}

/** The file has come. */
export function hasCome({ fetched }: { fetched: Fetched }): boolean {
  return haltOf(fetched) === null;
}
