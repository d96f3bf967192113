import { isAtOrBelow, isBelow } from "#lib/names/labels.ts";
import type { Message } from "#lib/transport/node/message-types.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import type { NameServer, Referral } from "./delegation.ts";
import type { ZoneQuestion } from "./read-reply.ts";

/** RFC 9499 §7 calls a set of NS records more than this nothing, but nobody needs more: the root has 13. */
const MOST_SERVERS = 32;

/**
 * The referral of a message without an answer; or, where it names other servers and must not be followed, why; null where it names none. It has to lead down, to a zone
 * that holds the name; a DS record is asked of the zone above (RFC 4035 §3.1.4.1). Glue is taken for names inside the zone that was asked, and for no others.
 */
export function readReferral(message: Message, { zone, name, type }: ZoneQuestion): { to: Referral } | { cause: string } | null {
  const ns = message.authorities.filter((record) => record.type === "NS");
  if (ns.length === 0 || message.authorities.some((record) => record.type === "SOA" && isAtOrBelow(record.name, zone))) return null;
  const down = ns.filter(
    (record) => isBelow(record.name, zone) && (type === "DS" ? isBelow(name, record.name) : isAtOrBelow(name, record.name)),
  );
  const [first] = down;
  if (!first) return { cause: misleading(ns, zone) };
  const deepest = down.reduce((deep, record) => (isBelow(record.name, deep.name) ? record : deep), first).name;
  const set = down.filter((record) => record.name === deepest).slice(0, MOST_SERVERS);
  const targets = [...new Set(set.flatMap((record) => (record.type === "NS" ? [record.data.target] : [])))];
  return {
    to: {
      zone: deepest,
      servers: targets.map((target) => serverOf(target, message.additionals, zone)),
      ttl: Math.min(...set.map(({ ttl }) => ttl)),
    },
  };
}

/** A server with the addresses that stand beside it, if the zone asked may give them. */
export function serverOf(name: string, additionals: readonly ResourceRecord[], zone: string): NameServer {
  if (!isAtOrBelow(name, zone)) return { name, addresses: [] };
  const addresses = additionals.flatMap((record) =>
    record.name === name && (record.type === "A" || record.type === "AAAA") ? [record.data.address] : [],
  );
  return { name, addresses: [...new Set(addresses)] };
}

function misleading(ns: readonly ResourceRecord[], zone: string): string {
  const owner = ns[0]?.name ?? "";
  if (owner === zone) return "it is not the authority and names the servers of its own zone";
  if (isBelow(zone, owner)) return `it refers upwards, to ${owner === "" ? "the root" : owner}`;
  return `it refers to ${owner}, which does not lead to the name`;
}
