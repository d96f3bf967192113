import type { RecordType, ResourceRecord } from "#lib/transport/types.ts";
import { followAliases } from "./aliases.ts";
import { extendedError } from "./message-ede.ts";
import type { Message } from "./message-types.ts";
import type { Failure, Outcome } from "./outcome.ts";
import { NOERROR, NXDOMAIN, REFUSED, rcodeText, SERVFAIL } from "./rcode.ts";

/**
 * What a complete message says about the name and type asked. Only NXDOMAIN, and NOERROR from a server that speaks for the name
 * or resolves for us, are absence; a message in doubt is a failure with its cause.
 * With `follow` false an alias at the name is not followed but is itself the record found.
 */
export function classify(message: Message, name: string, type: RecordType, follow = true): Outcome {
  const { rcode, answers } = message;
  if (rcode !== NOERROR && rcode !== NXDOMAIN) return failure(message);
  const chain = followAliases(answers, name, follow ? type : "CNAME");
  if ("fault" in chain) return { status: "malformed", cause: chain.fault };
  const { end, cname } = chain;
  const records = recordsAt(answers, end, type, follow);
  if (rcode === NXDOMAIN) {
    // RFC 6604 §3: the code is about the end of the chain.
    if (records.some((record) => record.type !== "CNAME"))
      return { status: "malformed", cause: "the answer says NXDOMAIN and holds the record nevertheless" };
    if (records.length === 0) return { status: "nxdomain", cname, negativeTtl: negativeTtl(message, end) };
  }
  if (records.length > 0) {
    Object.freeze(records); // one array for every reader of the cache
    return { status: "ok", cname, records };
  }
  const ttl = negativeTtl(message, end);
  if (ttl === null && cname.length > 0) return { status: "alias", cname, target: end };
  if (ttl === null && !message.authoritative && !message.recursionAvailable) return { status: "servfail", cause: notForUs(message) };
  if (cname.length === 0 && answers.some((record) => record.type !== "RRSIG"))
    return { status: "malformed", cause: "the answer holds records, but none for the name and type asked" };
  return { status: "nodata", cname, negativeTtl: ttl };
}

/** The usual answer has one record, and an array of one is the smallest. */
function recordsAt(answers: readonly ResourceRecord[], name: string, type: RecordType, follow: boolean): ResourceRecord[] {
  const fits = (record: ResourceRecord) => record.name === name && (record.type === type || (!follow && record.type === "CNAME"));
  const [first] = answers;
  if (first && answers.length === 1) return fits(first) ? [first] : [];
  return answers.filter(fits);
}

function failure(message: Message): Failure {
  const { rcode } = message;
  const extended = extendedError(message.edns);
  if (rcode === SERVFAIL || rcode === REFUSED) return { status: rcode === SERVFAIL ? "servfail" : "refused", cause: extended };
  const text = rcodeText(rcode);
  return { status: "servfail", cause: extended ? `${text}; ${extended}` : text };
}

/** RFC 2308 §5: the lesser of the SOA record's TTL and its MINIMUM field. Null without an SOA record of a zone that holds the name. */
function negativeTtl(message: Message, name: string): number | null {
  const soa = message.authorities.find((record) => record.type === "SOA" && holds(record.name, name));
  return soa?.type === "SOA" ? Math.min(soa.ttl, soa.data.minimum) : null;
}

function holds(zone: string, name: string): boolean {
  return zone === "" || name === zone || name.endsWith(`.${zone}`);
}

/** Neither authoritative nor recursive: the server only names others (RFC 1034 §4.3.1), or nobody. */
function notForUs(message: Message): string {
  const servers = message.authorities.filter((record: ResourceRecord) => record.type === "NS").length;
  return servers > 0 ? "the server does not resolve for us: it names other servers" : "the server does not resolve for us";
}
