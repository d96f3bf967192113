import { encodeMessage } from "#lib/transport/node/message.ts";
import type { Message } from "#lib/transport/node/message-types.ts";

// Messages that break the wire format. Their id and question are right, so that a client has to read them.

const ANCOUNT = 6; // octet of the header, RFC 1035 §4.1.1
const ARCOUNT = 10;
/** Type A, class IN, TTL 60, 192.0.2.1: what stands behind the name of a record. */
const REST_OF_RECORD = [0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, 1];
/** Root, type OPT, 1,232 octets, no flags, no options (RFC 6891 §6.1.2). */
const OPT = [0, 0, 41, 4, 208, 0, 0, 0, 0, 0, 0];

/** The header's id and flags, and then noise, always the same. */
export function garbage(truth: Message): Uint8Array {
  const noise = Array.from({ length: 60 }, (_, i) => (i * 167 + 91) & 255);
  return Uint8Array.of(...encodeMessage(truth).subarray(0, 4), ...noise);
}

/** A record whose name is a pointer to itself. */
export function compressionLoop(truth: Message): Uint8Array {
  const start = bare(truth).length;
  return withRecord(truth, [0xc0 | (start >> 8), start & 255]);
}

/** A record whose name points into the header, where no name can be. */
export function pointerToHeader(truth: Message): Uint8Array {
  return withRecord(truth, [0xc0, 0]);
}

/** The true answer under a header that promises 65,535 records. */
export function lyingCounts(truth: Message): Uint8Array {
  return withCount(encodeMessage(truth), ANCOUNT, 0xffff);
}

/** The true answer with two OPT records, which RFC 6891 §6.1.1 forbids. */
export function twoOpt(truth: Message): Uint8Array {
  const message = encodeMessage({ ...truth, edns: null });
  return withCount(Uint8Array.of(...message, ...OPT, ...OPT), ARCOUNT, truth.additionals.length + 2);
}

function bare(truth: Message): Uint8Array {
  return encodeMessage({ ...truth, answers: [], authorities: [], additionals: [], edns: null });
}

function withRecord(truth: Message, name: number[]): Uint8Array {
  return withCount(Uint8Array.of(...bare(truth), ...name, ...REST_OF_RECORD), ANCOUNT, 1);
}

function withCount(octets: Uint8Array, at: number, count: number): Uint8Array {
  const copy = Uint8Array.from(octets);
  copy.set([count >> 8, count & 255], at);
  return copy;
}
