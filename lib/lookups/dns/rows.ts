import type { ServerAddress } from "#lib/lookups/name-servers/hosts.ts";
import { host, address as ip, shownName, text } from "#lib/lookups/questions/columns.ts";
import type { Column, Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { isAbsent } from "#lib/transport/read.ts";
import type { ServerReply } from "#lib/transport/server-types.ts";
import type { DnsFacts, HostFacts, ServerFacts } from "./facts.ts";
import { speaking } from "./speaking.ts";

export const dnsColumns: readonly Column[] = [
  host("server", "Server"),
  ip("address", "Address"),
  text("network", "Network"),
  text("named", "Named by"),
  text("udp", "UDP"),
  text("tcp", "TCP"),
  text("authority", "Authority"),
  text("serial", "Serial"),
  { key: "milliseconds", label: "Time", kind: "milliseconds" },
  text("note", "Note"),
];

const TEXTS = {
  both: "the zone and the one above",
  parent: "the zone above only",
  zone: "the zone only",
  answers: "answers",
  silent: "no answer",
  unasked: "not asked",
  yes: "yes",
  no: "no",
  scope: "Not asked: the address is {scope}, not public",
  "no-address": "No address",
  "address-open": "Its addresses could not be looked up",
  glue: "This address is given by the zone above only",
} as const;

/** A server that is being asked. */
export function pendingRow(server: ServerAddress): Row {
  return { ...place(server), state: "pending", cells: cells(server) };
}

/** A row for each address of each name server, and for each server without an address. */
export function dnsRows(facts: DnsFacts): Row[] {
  const serials = new Map(speaking(facts).map(({ server, soa }) => [server, soa.data.serial]));
  const rows = facts.servers.map((server): Row => {
    const named = facts.hosts.find(({ host }) => host === server.host);
    const origin = facts.networks.find(({ address }) => address === server.address)?.origin ?? null;
    const serial = serials.get(server);
    return {
      ...place(server),
      state: "done",
      cells: {
        ...cells(server),
        network: origin && `AS${origin.systems.join(", AS")} · ${origin.prefix}`,
        named: named ? namedBy(named) : null,
        ...replies(server, serial !== undefined),
        serial: serial === undefined ? null : String(serial),
        note: noteOf(server, named),
      },
    };
  });
  return [...rows, ...facts.hosts.filter(({ addresses, glue }) => addresses.length + glue.length === 0).map(withoutAddress)];
}

function withoutAddress(host: HostFacts): Row {
  const absent = isAbsent(host.a.answer) && isAbsent(host.aaaa.answer);
  const row = { host: host.host, address: "" };
  return {
    ...place(row),
    state: "done",
    cells: { ...cells(row), address: null, named: namedBy(host), note: TEXTS[absent ? "no-address" : "address-open"] },
  };
}

function place({ host, address }: Pick<ServerAddress, "host" | "address">): Pick<Row, "id" | "order"> {
  return { id: `${host}/${address}`, order: [host, address.includes(":") ? 1 : 0, address] };
}

function cells({ host, address }: Pick<ServerAddress, "host" | "address">): Row["cells"] {
  const empty = { network: null, named: null, udp: null, tcp: null, authority: null, serial: null, milliseconds: null, note: null };
  return { server: shownName(host), address, ...empty };
}

function namedBy({ atParent, inZone }: HostFacts): string | null {
  if (atParent === null || inZone === null) return null;
  if (atParent && inZone) return TEXTS.both;
  return atParent ? TEXTS.parent : TEXTS.zone;
}

function replies({ replies }: ServerFacts, speaks: boolean): Row["cells"] {
  if (!replies) return { udp: TEXTS.unasked, tcp: TEXTS.unasked, authority: null, milliseconds: null };
  const { udp, tcp } = replies;
  const answered = udp.status === "ok" || tcp.status === "ok";
  const milliseconds = udp.status === "ok" ? Math.round(udp.milliseconds * 10) / 10 : null;
  return { udp: replyText(udp), tcp: replyText(tcp), authority: answered ? TEXTS[speaks ? "yes" : "no"] : null, milliseconds };
}

function replyText(reply: ServerReply): string {
  return reply.status === "ok" ? (reply.rcode === 0 ? TEXTS.answers : (reply.rcodeText.split(":")[0] ?? "")) : TEXTS.silent;
}

function noteOf(server: ServerFacts, named: HostFacts | undefined): string | null {
  if (!server.replies) return fill(TEXTS.scope, { scope: server.scope });
  if (named && !named.addresses.includes(server.address) && named.glue.includes(server.address)) return TEXTS.glue;
  return server.replies.udp.status === "ok" ? null : server.replies.udp.cause;
}
