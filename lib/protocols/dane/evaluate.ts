import { bearsName } from "#lib/protocols/x509/names.ts";
import { readCertificate } from "#lib/protocols/x509/read-certificate.ts";
import { isIssuedBy } from "#lib/protocols/x509/signature.ts";
import { matchesCertificate, matchInChain, type PresentedCertificate } from "./match.ts";
import { isForMail, malformed, type TlsaData } from "./tlsa.ts";

/** What a server has shown in its handshake. */
export interface Presented {
  /** The certificates that it sent, its own first. */
  chain: readonly PresentedCertificate[];
  /** A root above them that this machine knows. Whether the server sent it too is not known. */
  root: PresentedCertificate | null;
}

/**
 * What one record says of the certificates that the server showed.
 * `not-for-mail` and `malformed`: senders pass over it. `root-unseen`: it matches a root that the server need not have sent, and that
 * senders must get from it. Of DANE-TA records that match: `name`: the certificate bears none of the names; `expired`: out of date;
 * `broken`: the certificates do not lead to the one that matches.
 */
export type RecordResult = "match" | "no-match" | "not-for-mail" | "malformed" | "root-unseen" | "name" | "expired" | "broken";

export interface DaneEvaluation {
  /** In the order of the records. */
  records: RecordResult[];
  /** `unusable`: no record can be used, so that senders encrypt and verify nothing (RFC 7672 §2.2). `open`: nobody can tell from here. */
  result: "match" | "no-match" | "unusable" | "open";
}

/**
 * Judges what a server shows by its TLSA records (RFC 7671 §5, RFC 7672 §3.1). Never rejects.
 * In: the records; what the server showed; the names of which its certificate must bear one where a record is DANE-TA: those of the
 * server and of the domain whose mail it takes (RFC 7672 §3.2.2); the time in milliseconds since the epoch.
 */
export async function evaluateDane(
  records: readonly TlsaData[],
  presented: Presented,
  names: readonly string[],
  now: number,
): Promise<DaneEvaluation> {
  const results = await Promise.all(records.map((record) => judge(record, presented, names, now)));
  return { records: results, result: resultOf(results) };
}

function resultOf(results: readonly RecordResult[]): DaneEvaluation["result"] {
  if (results.includes("match")) return "match";
  if (results.every((result) => result === "not-for-mail" || result === "malformed")) return "unusable";
  return results.includes("root-unseen") ? "open" : "no-match";
}

async function judge(record: TlsaData, { chain, root }: Presented, names: readonly string[], now: number): Promise<RecordResult> {
  if (malformed(record)) return "malformed";
  if (!isForMail(record)) return "not-for-mail";
  const depth = await matchInChain(record, chain);
  // RFC 7671 §5.1: a DANE-EE record vouches for the certificate itself, whatever its names and dates.
  if (record.usage === 3) return depth === null ? "no-match" : "match";
  if (depth !== null) return await anchored(chain.slice(0, depth + 1), names, now);
  return root && (await matchesCertificate(record, root)) ? "root-unseen" : "no-match";
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
