import { bearsName } from "#lib/protocols/x509/names.ts";
import { readCertificate } from "#lib/protocols/x509/read-certificate.ts";
import { isIssuedBy } from "#lib/protocols/x509/signature.ts";
import { matchInChain, type PresentedCertificate } from "./match.ts";
import { isForMail, malformed, type TlsaData } from "./tlsa.ts";

/**
 * What one record says of the certificates that the server showed.
 * `not-for-mail` and `malformed`: senders pass over it. Of DANE-TA records that match: `name`: the certificate bears none of the names;
 * `expired`: out of date; `broken`: the certificates do not lead to the one that matches.
 */
export type RecordResult = "match" | "no-match" | "not-for-mail" | "malformed" | "name" | "expired" | "broken";

export interface DaneEvaluation {
  /** In the order of the records. */
  records: RecordResult[];
  /** `unusable`: no record can be used, so that senders encrypt and verify nothing (RFC 7672 §2.2). */
  result: "match" | "no-match" | "unusable";
}

/**
 * Judges what a server shows by its TLSA records (RFC 7671 §5, RFC 7672 §3.1). Never rejects.
 * In: the records; the certificates that the server sent, its own first; the names of which its certificate must bear one where a record is DANE-TA: those of the
 * server and of the domain whose mail it takes (RFC 7672 §3.2.2); the time in milliseconds since the epoch.
 */
export async function evaluateDane(
  records: readonly TlsaData[],
  chain: readonly PresentedCertificate[],
  names: readonly string[],
  now: number,
): Promise<DaneEvaluation> {
  const results = await Promise.all(records.map((record) => judge(record, chain, names, now)));
  return { records: results, result: resultOf(results) };
}

function resultOf(results: readonly RecordResult[]): DaneEvaluation["result"] {
  if (results.includes("match")) return "match";
  if (results.every((result) => result === "not-for-mail" || result === "malformed")) return "unusable";
  return "no-match";
}

async function judge(
  record: TlsaData,
  chain: readonly PresentedCertificate[],
  names: readonly string[],
  now: number,
): Promise<RecordResult> {
  if (malformed(record)) return "malformed";
  if (!isForMail(record)) return "not-for-mail";
  const depth = await matchInChain(record, chain);
  // RFC 7671 §5.1: a DANE-EE record vouches for the certificate itself, whatever its names and dates.
  if (record.usage === 3) return depth === null ? "no-match" : "match";
  return depth === null ? "no-match" : await anchored(chain.slice(0, depth + 1), names, now);
}

/** RFC 7671 §5.2: the chain is verified up to the trust anchor, and the names are checked. */
async function anchored(chain: readonly PresentedCertificate[], names: readonly string[], now: number): Promise<RecordResult> {
  const read = chain.map(({ der }) => readCertificate(der));
  for (const [i, certificate] of read.entries()) {
    const issuer = read[i + 1];
    if (!certificate || (i + 1 < read.length && (!issuer || !(await isIssuedBy(certificate, issuer))))) return "broken";
    if (now < certificate.validFrom || now > certificate.validTo) return "expired";
  }
  const own = read[0];
  return own && names.some((name) => bearsName(own.names, name)) ? "match" : "name";
}
