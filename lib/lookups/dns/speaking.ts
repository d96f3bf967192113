import { isFailed, isType } from "#lib/transport/read.ts";
import type { ServerMessage, ServerReply } from "#lib/transport/server-types.ts";
import type { DnsFacts, ServerFacts, ServerReplies, Speaking } from "./facts.ts";

const NOERROR = 0;

/** What a reply is to show: what was asked, the zone's SOA record over either protocol, or whether EDNS is known. */
export type OpenKey = keyof ServerReplies | "soa" | "edns";

/** Servers that could be asked from here, with what they said. Of others nothing is said but that. */
export function judged({ servers, ipv6 }: DnsFacts): { server: ServerFacts; replies: ServerReplies }[] {
  return servers.flatMap((server) => {
    const { replies, family } = server;
    if (!replies || (family === 6 && !ipv6) || isOurs(replies.udp)) return [];
    return [{ server, replies }];
  });
}

/** Servers that answered, over UDP or over TCP. */
export function answering(facts: DnsFacts): { server: ServerFacts; replies: ServerReplies; message: ServerMessage }[] {
  return judged(facts).flatMap(({ server, replies }) => {
    const messages = [replies.udp, replies.tcp].filter((reply) => reply.status === "ok");
    // An answer that was cut short says only that it came.
    const message = messages.find(({ truncated }) => !truncated) ?? messages[0];
    return message ? [{ server, replies, message }] : [];
  });
}

/** A reply that shows what a server says: one that was cut short shows only that it came. */
export function isHeard(reply: ServerReply): boolean {
  return reply.status === "ok" && !reply.truncated;
}

/** Whether a reply shows if the server knows EDNS: one that was cut short does so where it came with an OPT record. */
function showsEdns(reply: ServerReply): boolean {
  return isHeard(reply) || (reply.status === "ok" && reply.edns !== null);
}

/**
 * Whether a server that answers does not do so over this protocol. Over UDP other questions were put as well: anything that came is proof, also what cannot be read. A connection
 * that was taken and broke off shows nothing.
 */
export function isMute({ udp, tcp, ns, root, version }: ServerReplies, protocol: "udp" | "tcp"): boolean {
  const answered = protocol === "tcp" ? udp.status === "ok" : tcp.status === "ok";
  return (
    answered && (protocol === "tcp" ? [tcp] : [udp, ns, root, version]).every(({ status }) => status === "timeout" || status === "network")
  );
}

/**
 * What is to be said where some servers gave no answer that would show it, and the others give no reason to complain. Those that did not answer at all, or not over this protocol,
 * are the matter of another check, which holds the verdict back.
 */
export function openOf(facts: DnsFacts, key: OpenKey): { open: ServerFacts[]; told: boolean } {
  const shows = (replies: ServerReplies) => {
    if (key === "soa") return isHeard(replies.udp) || isHeard(replies.tcp);
    return key === "edns" ? showsEdns(replies.udp) : isHeard(replies[key]);
  };
  const open = judged(facts).filter(({ replies }) => !shows(replies));
  const protocol = key === "tcp" || key === "transfer" ? "tcp" : "udp";
  const told = open.every(({ replies }) => {
    const silent = replies.udp.status !== "ok" && replies.tcp.status !== "ok";
    return silent || (key !== "soa" && isMute(replies, protocol));
  });
  return { open: open.map(({ server }) => server), told };
}

/** Whether a server may have addresses at which it was not asked: a question after them has no answer, and the zone above gives none. */
export function hasUnknownAddress({ hosts }: DnsFacts): boolean {
  return hosts.some(({ a, aaaa, glue }) => glue.length === 0 && (isFailed(a.answer) || isFailed(aaaa.answer)));
}

/** Whether a server of the zone above may not have been asked, or told nothing: it may name others. */
export function isParentOpen({ parent, ipv6 }: DnsFacts): boolean {
  const silent = parent.replies.some(({ server, delegation }) => delegation.kind === "silent" && (server.family === 4 || ipv6));
  return silent || parent.hosts.some(({ a, aaaa }) => isFailed(a.answer) || isFailed(aaaa.answer));
}

/** Whether servers may be missing from those that are known: the zone's own list has no answer, and not everybody above told. */
export function isListOpen(facts: DnsFacts): boolean {
  return isFailed(facts.ns.answer) && isParentOpen(facts);
}

/** Servers that speak for the zone: they answer with authority, and with its SOA record. */
export function speaking(facts: DnsFacts): Speaking[] {
  return answering(facts).flatMap(({ server, replies, message }) => {
    const soa = soaOf(message, facts.zone);
    return soa && message.authoritative && message.rcode === NOERROR ? [{ server, replies, message, soa }] : [];
  });
}

/** The NS records that a speaking server has for the zone, sorted; null where it did not tell. */
export function ownNames({ replies }: Speaking, zone: string): string[] | null {
  const { ns } = replies;
  if (ns.status !== "ok" || !ns.authoritative || ns.rcode !== NOERROR) return null;
  const names = ns.answers.flatMap((record) => (isType(record, "NS") && record.name === zone ? [record.data.target] : []));
  return [...new Set(names)].sort();
}

/** True for a reply that is missing because this report did not ask. */
export function isOurs(reply: ServerReply): boolean {
  return ["blocked", "budget", "cancelled"].includes(reply.status);
}

function soaOf({ answers }: ServerMessage, zone: string): Speaking["soa"] | null {
  return answers.filter((record) => isType(record, "SOA")).find(({ name }) => name === zone) ?? null;
}
