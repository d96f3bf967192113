import { isType } from "#lib/transport/read.ts";
import type { ServerMessage, ServerReply } from "#lib/transport/server-types.ts";
import type { DnsFacts, ServerFacts, ServerReplies, Speaking } from "./facts.ts";

const NOERROR = 0;

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

/** Servers that speak for the zone: they answer with authority, and with its SOA record. */
export function speaking(facts: DnsFacts): Speaking[] {
  return answering(facts).flatMap(({ server, replies, message }) => {
    const soa = soaOf(message, facts.zone);
    return soa && message.authoritative && message.rcode === NOERROR ? [{ server, replies, message, soa }] : [];
  });
}

/** Servers that did not tell what they hold: no answer came, or one that was cut short only. */
export function untold(facts: DnsFacts): ServerFacts[] {
  const told = new Set(answering(facts).flatMap(({ server, message }) => (message.truncated ? [] : [server])));
  return judged(facts).flatMap(({ server }) => (told.has(server) ? [] : [server]));
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
