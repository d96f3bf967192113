import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect } from "node:net";
import { decodeMessage, encodeMessage } from "#lib/transport/node/message.ts";
import type { Message } from "#lib/transport/node/message-types.ts";
import type { RecordType } from "#lib/transport/types.ts";

/** How a question is put. `edns`: the UDP size offered, or null for a query without EDNS. */
export interface Asking {
  edns?: number | null;
  id?: number;
  protocol?: "udp" | "tcp";
}

/** Milliseconds to wait for an answer that must come, and for one that must not. */
const PATIENCE = 5000;
export const SILENCE = 150;

/** The octets of a query. */
export function queryFor(name: string, type: RecordType | "ANY", { edns = 1232, id = 0x1234 }: Asking = {}): Uint8Array {
  return encodeMessage({
    id,
    response: false,
    opcode: 0,
    authoritative: false,
    truncated: false,
    recursionDesired: true,
    recursionAvailable: false,
    authentic: false,
    checkingDisabled: false,
    rcode: 0,
    questions: [{ name, type, class: 1 }],
    answers: [],
    authorities: [],
    additionals: [],
    edns: edns === null ? null : { udpSize: edns, version: 0, dnssecOk: true, options: [] },
  });
}

/** Asks the server at an address "host:port". Out: the octets of its answer; null when it stays silent for so many milliseconds or hangs up. */
export async function askOctets(
  address: string,
  query: Uint8Array,
  protocol: "udp" | "tcp" = "udp",
  patience = PATIENCE,
): Promise<Uint8Array | null> {
  const [host = "", port = ""] = address.split(":");
  const signal = AbortSignal.timeout(patience);
  return protocol === "udp" ? await overUdp(host, Number(port), query, signal) : await overTcp(host, Number(port), query, signal);
}

/** Asks, and reads the answer. Throws where there is none. */
export async function ask(address: string, name: string, type: RecordType | "ANY", asking: Asking = {}): Promise<Message> {
  const octets = await askOctets(address, queryFor(name, type, asking), asking.protocol);
  if (!octets) throw new Error(`No answer for ${name} ${type}`);
  return decodeMessage(octets);
}

async function overUdp(host: string, port: number, query: Uint8Array, signal: AbortSignal): Promise<Uint8Array | null> {
  const socket = createSocket("udp4");
  try {
    socket.send(query, port, host);
    const [octets] = await once(socket, "message", { signal });
    return octets;
  } catch {
    return null;
  } finally {
    socket.close();
  }
}

async function overTcp(host: string, port: number, query: Uint8Array, signal: AbortSignal): Promise<Uint8Array | null> {
  const socket = connect({ host, port, signal });
  const chunks: Buffer[] = [];
  try {
    socket.write(Uint8Array.of(query.length >> 8, query.length & 255, ...query));
    for await (const chunk of socket) {
      chunks.push(chunk);
      const octets = Buffer.concat(chunks);
      if (octets.length >= 2 && octets.length >= 2 + octets.readUInt16BE(0)) return octets.subarray(2);
    }
    return null;
  } catch {
    return null;
  } finally {
    socket.destroy();
  }
}
