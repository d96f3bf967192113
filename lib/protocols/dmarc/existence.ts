import { isFailed, recordsOf } from "#lib/transport/read.ts";
import type { AbsentAnswer, FailedAnswer, RecordType, Resolver } from "#lib/transport/types.ts";

/** Whether a domain exists (RFC 9989 §3.2.13): any record, or a name below it, makes it exist. */
export type Existence =
  | { status: "exists" }
  | { status: "missing"; answer: AbsentAnswer }
  | { status: "unknown"; type: RecordType; answer: FailedAnswer };

/** RFC 9824: a name that does not exist has this type, and no other of its own, in its NSEC record. */
const NXNAME = "TYPE128";

/** Finds out whether a domain exists. Only NXDOMAIN, or the signed statement that stands for it, says that it does not. */
export async function findExistence(domain: string, resolver: Resolver): Promise<Existence> {
  const answer = await resolver.query(domain, "A");
  if (isFailed(answer)) return { status: "unknown", type: "A", answer };
  if (answer.status === "nodata") return await findCompactDenial(domain, answer, resolver);
  if (answer.status === "ok" || answer.cname.length > 0) return { status: "exists" };
  // RFC 6604 §2: NXDOMAIN may speak of an alias's target. The question for the alias itself cannot.
  const alias = await resolver.query(domain, "CNAME", { followCname: false });
  if (isFailed(alias)) return { status: "unknown", type: "CNAME", answer: alias };
  return alias.status === "nxdomain" ? { status: "missing", answer: alias } : { status: "exists" };
}

/** RFC 9824: a signed zone may say NODATA for a name that does not exist. What is not signed leaves it at NODATA. */
async function findCompactDenial(domain: string, nodata: AbsentAnswer, resolver: Resolver): Promise<Existence> {
  const answer = await resolver.query(domain, "NSEC", { followCname: false });
  if (isFailed(answer)) return { status: "unknown", type: "NSEC", answer };
  if (!recordsOf(answer, "NSEC").some(({ name, data }) => name === domain && data.types.includes(NXNAME))) return { status: "exists" };
  const proof = await resolver.query(domain, "NSEC", { followCname: false, validate: true });
  if (isFailed(proof)) return { status: "unknown", type: "NSEC", answer: proof };
  return proof.status === "ok" && proof.authentic ? { status: "missing", answer: nodata } : { status: "exists" };
}
