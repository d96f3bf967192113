import { isAtOrBelow } from "#lib/names/labels.ts";
import { followAliases } from "#lib/transport/node/aliases.ts";
import { extendedError } from "#lib/transport/node/message-ede.ts";
import type { Message } from "#lib/transport/node/message-types.ts";
import type { Failure, Found } from "#lib/transport/node/outcome.ts";
import { NOERROR, NOTAUTH, NXDOMAIN, REFUSED, rcodeText } from "#lib/transport/node/rcode.ts";
import type { RecordType, ResourceRecord } from "#lib/transport/types.ts";
import type { Referral } from "./delegation.ts";
import { dnameFault, targetByDname } from "./dname.ts";
import { readReferral } from "./read-referral.ts";

/** What one server of a zone says. `lame`: it does not answer for the zone at all, and another one may. */
export type Reply =
  | { said: "found"; found: Found }
  | { said: "referral"; referral: Referral }
  | { said: "lame"; failure: Failure }
  | { said: "failure"; failure: Failure };

/** What was asked of whom. `follow` false: an alias at the name is itself the record found. */
export interface ZoneQuestion {
  zone: string;
  name: string;
  type: RecordType;
  follow: boolean;
}

/**
 * Reads a complete message as the answer of a server of `zone`. Only what lies in that zone is believed, and only where the server says that it is the authority (AA):
 * records beside it are not looked at (RFC 2181 §5.4.1).
 */
export function readReply(message: Message, question: ZoneQuestion): Reply {
  const { rcode, authoritative } = message;
  if (rcode === REFUSED || rcode === NOTAUTH) return lame(withDetail(rcodeText(rcode), message), "refused");
  if (rcode !== NOERROR && rcode !== NXDOMAIN) return failure({ status: "servfail", cause: withDetail(rcodeText(rcode), message) });
  const referral = rcode === NOERROR && message.answers.length === 0 ? readReferral(message, question) : null;
  if (referral && "to" in referral) return { said: "referral", referral: referral.to };
  if (!authoritative) return lame(referral?.cause ?? notAuthoritative(message), "servfail");
  return readAuthoritative(message, question);
}

function readAuthoritative(message: Message, question: ZoneQuestion): Reply {
  const { zone, name, type, follow } = question;
  const answers = message.answers.filter((record) => isAtOrBelow(record.name, zone));
  const fault = dnameFault(answers, name);
  if (fault !== null) return failure({ status: "malformed", cause: fault });
  const chain = followAliases(answers, name, follow ? type : "CNAME");
  if ("fault" in chain) return failure({ status: "malformed", cause: chain.fault });
  const made = follow && chain.cname.length === 0 ? targetByDname(answers, name, type) : null;
  const { end, cname } = made === null ? chain : { end: made, cname: [made] };
  // Of a name outside its zone the server knows nothing, whatever it says.
  if (!isAtOrBelow(end, zone)) return found({ status: "alias", cname, target: end });
  const records = answers.filter((record) => record.name === end && (record.type === type || (!follow && record.type === "CNAME")));
  if (message.rcode === NXDOMAIN) return absentOrContradicted(message, question, end, cname, records);
  if (records.length > 0) return found({ status: "ok", cname, records: Object.freeze(records) as ResourceRecord[] }); // one array for every reader
  const negativeTtl = ttlOf(message, zone, end);
  if (cname.length > 0 && negativeTtl === null) return found({ status: "alias", cname, target: end });
  // Also what lies outside the zone: whoever answers something else has not said that there is nothing.
  if (cname.length === 0 && message.answers.some((record) => record.type !== "RRSIG"))
    return failure({ status: "malformed", cause: "the answer holds records, but none for the name and type asked" });
  return found({ status: "nodata", cname, negativeTtl });
}

/** RFC 6604 §3: the code is about the end of the chain. */
function absentOrContradicted(
  message: Message,
  { zone }: ZoneQuestion,
  end: string,
  cname: readonly string[],
  records: readonly ResourceRecord[],
): Reply {
  if (records.some(({ type }) => type !== "CNAME"))
    return failure({ status: "malformed", cause: "the answer says NXDOMAIN and holds the record nevertheless" });
  if (records.length > 0) return found({ status: "ok", cname, records: [...records] });
  return found({ status: "nxdomain", cname, negativeTtl: ttlOf(message, zone, end) });
}

/** RFC 2308 §5: the lesser of the SOA record's TTL and its MINIMUM field. */
function ttlOf({ authorities }: Message, zone: string, name: string): number | null {
  const soa = authorities.find((record) => record.type === "SOA" && isAtOrBelow(record.name, zone) && isAtOrBelow(name, record.name));
  return soa?.type === "SOA" ? Math.min(soa.ttl, soa.data.minimum) : null;
}

function notAuthoritative({ recursionAvailable }: Message): string {
  return recursionAvailable ? "it answers as a resolver and not as an authority" : "it does not say that it is the authority (AA)";
}

function withDetail(text: string, { edns }: Message): string {
  const extended = extendedError(edns);
  return extended ? `${text}; ${extended}` : text;
}

function found(outcome: Found): Reply {
  return { said: "found", found: outcome };
}

function lame(cause: string, status: "refused" | "servfail"): Reply {
  return { said: "lame", failure: { status, cause } };
}

function failure(what: Failure): Reply {
  return { said: "failure", failure: what };
}
