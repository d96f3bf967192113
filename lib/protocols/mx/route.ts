import { isFailed } from "#lib/transport/read.ts";
import type { AbsentAnswer, Answer, FailedAnswer, RecordType } from "#lib/transport/types.ts";
import { implicitServer, isNullMx, type MailServer, mailServers, mxRecords } from "./servers.ts";

/** Where mail for a domain goes. */
export type Route =
  /** MX records name servers. */
  | { kind: "servers"; servers: MailServer[] }
  /** No MX record, but an address: the domain is its own server. */
  | { kind: "implicit"; servers: [MailServer] }
  /** A null MX and no other: the domain accepts no mail. */
  | { kind: "null" }
  /** Neither MX records nor an address. */
  | { kind: "none" }
  /** The name does not exist. */
  | { kind: "nxdomain"; answer: AbsentAnswer }
  /** A question that decides has no answer. */
  | { kind: "unknown"; type: RecordType; answer: FailedAnswer };

/** The route as the MX answer gives it; null where there is no MX record, so that the domain's own addresses decide. RFC 5321 §5.1, RFC 7505 §3. */
export function mxRoute(mx: Answer): Route | null {
  if (isFailed(mx)) return { kind: "unknown", type: "MX", answer: mx };
  if (mx.status === "nxdomain") return { kind: "nxdomain", answer: mx };
  const records = mxRecords(mx);
  if (records.length === 0) return null;
  return records.every(isNullMx) ? { kind: "null" } : { kind: "servers", servers: mailServers(records) };
}

/** The route of a domain that is proven to have no MX record, from its own addresses (RFC 5321 §5.1). */
export function implicitRoute(domain: string, a: Answer, aaaa: Answer): Route {
  if (a.status === "ok" || aaaa.status === "ok") return { kind: "implicit", servers: [implicitServer(domain)] };
  if (isFailed(a)) return { kind: "unknown", type: "A", answer: a };
  if (isFailed(aaaa)) return { kind: "unknown", type: "AAAA", answer: aaaa };
  return { kind: "none" };
}
