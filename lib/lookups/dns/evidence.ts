import type { ServerAddress } from "#lib/lookups/name-servers/hosts.ts";
import { shownName } from "#lib/lookups/questions/columns.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { ServerReply } from "#lib/transport/server-types.ts";
import type { ParentReply } from "./facts.ts";

const TEXTS = {
  empty: "{code}, no records{authority}",
  authority: ", without authority (AA)",
  more: "… +{count}",
  others: "{servers} and {count} more",
  referral: "NS {ns}; glue {glue}",
  "no-glue": "none",
} as const;
const MOST_RECORDS = 6;
const MOST_NAMED = 4;
const MOST_EVIDENCE = 16;
const MOST_CHARACTERS = 1_000;

/** What a server sent: its records, or what it said in place of them. In: what it was asked. */
export function replyEvidence(question: string, server: ServerAddress, reply: ServerReply, note?: string): Evidence {
  const exchange = "exchange" in reply && reply.exchange !== undefined ? { exchange: reply.exchange } : {};
  return { source: `${question}, ${serverName(server)}`, text: cut(replyText(reply)), ...exchange, ...(note && { note }) };
}

/** What a server of the zone above says of the zone. */
export function delegationEvidence(zone: string, { server, reply, delegation }: ParentReply): Evidence {
  const exchange = "exchange" in reply && reply.exchange !== undefined ? { exchange: reply.exchange } : {};
  return { source: `${shownName(zone)} NS, ${serverName(server)}`, text: cut(delegationText(delegation)), ...exchange };
}

function delegationText(delegation: ParentReply["delegation"]): string {
  if (delegation.kind === "own") return visible(`NS ${delegation.ns.join(", ")}`);
  if (delegation.kind !== "referral") return delegation.text;
  const glue = delegation.glue.map(({ host, address }) => `${host} ${address}`).join(", ") || TEXTS["no-glue"];
  return visible(fill(TEXTS.referral, { ns: delegation.ns.join(", "), glue }));
}

/** Not more than a page of it. */
export function few(evidence: Evidence[]): Evidence[] {
  return evidence.slice(0, MOST_EVIDENCE);
}

/** A server as people tell it from others. */
export function serverName({ host, address }: Pick<ServerAddress, "host" | "address">): string {
  return `${shownName(host)} (${address})`;
}

/** Servers as the parameters of a text. */
export function counted(servers: readonly Pick<ServerAddress, "host" | "address">[]): { count: number; servers: string } {
  return { count: servers.length, servers: listOf(servers.map(serverName)) };
}

/** Several names in one line. */
export function listOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(", ");
  return names.length <= MOST_NAMED ? named : fill(TEXTS.others, { servers: named, count: names.length - MOST_NAMED });
}

function replyText(reply: ServerReply): string {
  if (reply.status !== "ok") return reply.cause;
  const records = [...reply.answers, ...reply.authorities];
  const authority = reply.authoritative ? "" : TEXTS.authority;
  if (records.length === 0 || reply.rcode !== 0) return fill(TEXTS.empty, { code: reply.rcodeText, authority });
  const lines = records.slice(0, MOST_RECORDS).map((record) => visible(recordText(record)));
  return [...lines, ...(records.length > MOST_RECORDS ? [fill(TEXTS.more, { count: records.length - MOST_RECORDS })] : [])].join("\n");
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
