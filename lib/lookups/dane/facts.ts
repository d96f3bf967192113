import type { DaneEvaluation } from "#lib/protocols/dane/evaluate.ts";
import type { Route } from "#lib/protocols/mx/route.ts";
import type { MailServer } from "#lib/protocols/mx/servers.ts";
import type { SmtpSession } from "#lib/protocols/smtp/session.ts";
import type { Answer, RecordOf } from "#lib/transport/types.ts";

/**
 * What DNSSEC says of an answer. `secure`: it is validated. `insecure`: it is not signed. `unvalidated`: not even what stands in the root could be validated, so that
 * nothing is known. `failed`: there is no answer.
 */
export type Security = "secure" | "insecure" | "unvalidated" | "failed";

/** The TLSA records at one name. */
export interface TlsaSet {
  /** `_25._tcp.` before the base domain. */
  name: string;
  /** The server's name, or the name at the end of its aliases. */
  base: string;
  answer: Answer;
  security: Security;
  /** As many as one report examines. */
  records: RecordOf<"TLSA">[];
  /** How many more there are. */
  beyond: number;
}

/** One connection to a server, and what its certificate is worth by the TLSA records. */
export interface VisitFacts {
  session: SmtpSession;
  /** Null where no certificate was seen. */
  evaluation: DaneEvaluation | null;
  /** SHA-256 of the public key that the server showed, hex: what a record `3 1 1` holds. Null where none was seen. */
  keyDigest: string | null;
}

export interface ServerFacts extends MailServer {
  a: Answer;
  aaaa: Answer;
  /** Of the addresses that were found; `failed` where a question for them has no answer. */
  addressSecurity: Security;
  /** False where it is proven that there is no address. */
  hasAddress: boolean;
  /** The set that senders use. */
  tlsa: TlsaSet;
  /** One for each address that was tried; none where there is no TLSA record. */
  visits: VisitFacts[];
}

/** All that the checks of the DANE lookup judge. */
export interface DaneFacts {
  domain: string;
  mx: Answer;
  mxSecurity: Security;
  route: Route;
  /** In order of preference. */
  servers: ServerFacts[];
  /** How many more servers the MX records name than are examined. */
  beyond: number;
  /** The question by which it is known whether anything can be validated. */
  probe: Answer;
}

/** Servers that publish TLSA records, whatever they are worth. */
export function withTlsa({ servers }: Pick<DaneFacts, "servers">): ServerFacts[] {
  return servers.filter(({ tlsa }) => tlsa.records.length > 0);
}

/** Senders act on the records of this server, as far as is known: nothing on the way to them is without a signature. */
export function isInEffect({ addressSecurity, tlsa }: ServerFacts): boolean {
  return (
    tlsa.records.length > 0 && [addressSecurity, tlsa.security].every((security) => security === "secure" || security === "unvalidated")
  );
}
