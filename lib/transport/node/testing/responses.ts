import { encodeMessage } from "#lib/transport/node/message.ts";
import type { Message } from "#lib/transport/node/message-types.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import type { Asked, Behaviour } from "./dns-server.ts";

/** A resolver's response to the question asked; `parts` replace its fields. */
export function respond({ message }: Asked, parts: Partial<Message> = {}): Uint8Array {
  return encodeMessage({
    ...message,
    response: true,
    recursionAvailable: true,
    answers: [],
    authorities: [],
    additionals: [],
    edns: message.edns && { udpSize: 1232, version: 0, dnssecOk: true, options: [] },
    ...parts,
  });
}

/** The name of the first question asked. */
export function nameOf({ message }: Asked): string {
  return message.questions[0]?.name ?? "";
}

/** An address record for whatever name is asked for. */
export const good: Behaviour = (asked) => [respond(asked, { answers: [a(nameOf(asked))] })];
export const dead: Behaviour = () => [];

export function a(name: string, address = "192.0.2.1", ttl = 60): ResourceRecord {
  return { name, type: "A", ttl, data: { address } };
}

export function cname(name: string, target: string, ttl = 60): ResourceRecord {
  return { name, type: "CNAME", ttl, data: { target } };
}

export function ns(name: string, target: string): ResourceRecord {
  return { name, type: "NS", ttl: 60, data: { target } };
}

export function soa(name: string, ttl = 60, minimum = 30): ResourceRecord {
  return {
    name,
    type: "SOA",
    ttl,
    data: { mname: "ns.test", rname: "hostmaster.test", serial: 1, refresh: 1, retry: 1, expire: 1, minimum },
  };
}

/** An extended DNS error (RFC 8914) as an OPT record. */
export function extended(code: number, text: string): Message["edns"] {
  const data = Uint8Array.of(code >> 8, code & 255, ...new TextEncoder().encode(text));
  return { udpSize: 1232, version: 0, dnssecOk: true, options: [{ code: 15, data }] };
}
