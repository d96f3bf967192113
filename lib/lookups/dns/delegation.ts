import { ancestors } from "#lib/lookups/name-servers/find-zone.ts";
import { isType } from "#lib/transport/read.ts";
import type { ServerReply } from "#lib/transport/server-types.ts";

/** What a server of the zone above says of a zone. */
export type Delegation =
  /** It refers to the name servers of the zone, and gives addresses for some (glue). */
  | { kind: "referral"; ns: string[]; glue: { host: string; address: string }[] }
  /** It serves the zone itself: what the zone above says cannot be told from that. */
  | { kind: "own"; ns: string[] }
  /** Proof that the name is not delegated. `exists`: it may still be a name within the zone above. */
  | { kind: "absent"; exists: boolean; text: string }
  /** It does not speak for the zone above: it refuses, or refers to a zone between, which then is the one above. */
  | { kind: "evasive"; text: string }
  | { kind: "silent"; text: string };

const NOERROR = 0;
const NXDOMAIN = 3;
const TEXTS = {
  nxdomain: "NXDOMAIN: the name does not exist",
  nodata: "NODATA: the name exists and is not delegated",
  stranger: "It does not speak for the zone above",
} as const;

/** Reads the answer to the question after the NS records of a zone, asked of a server of the zone above. RFC 1034 §4.3.2. */
export function delegationOf(reply: ServerReply, zone: string): Delegation {
  if (reply.status !== "ok") return { kind: "silent", text: reply.cause };
  const { rcode, rcodeText, authoritative, answers, authorities, additionals } = reply;
  if (rcode === NXDOMAIN && authoritative) return { kind: "absent", exists: false, text: TEXTS.nxdomain };
  if (rcode !== NOERROR) return { kind: "evasive", text: rcodeText };
  const own = answers.filter((record) => isType(record, "NS")).filter(({ name }) => name === zone);
  if (own.length > 0)
    return authoritative ? { kind: "own", ns: own.map(({ data }) => data.target) } : { kind: "evasive", text: TEXTS.stranger };
  const above: readonly string[] = ancestors(zone);
  const ns = authorities.filter((record) => isType(record, "NS")).filter(({ name }) => above.includes(name));
  const [first] = ns;
  if (authoritative || first?.name !== zone)
    return authoritative ? { kind: "absent", exists: true, text: TEXTS.nodata } : { kind: "evasive", text: TEXTS.stranger };
  const addresses = additionals.filter((record) => isType(record, "A") || isType(record, "AAAA"));
  return {
    kind: "referral",
    ns: [...new Set(ns.map(({ data }) => data.target))].sort(),
    glue: addresses.map(({ name, data }) => ({ host: name, address: data.address })),
  };
}
