import type { RecordType } from "#lib/transport/types.ts";
import { Writer } from "./message-writer.ts";
import { writeName } from "./names-write.ts";
import { randomId } from "./random-id.ts";
import { numberOf } from "./type-numbers.ts";

const HEADER = 12; // octets, RFC 1035 §4.1.1
const TYPE_AND_CLASS = 4;
const IN = 1;
const RECURSION_DESIRED = 0x0100;
const CHECKING_DISABLED = 0x0010; // RFC 4035 §3.2.2
/**
 * RFC 6891 §6.1.2: root, type OPT, size, response code and version 0, DNSSEC OK, no options.
 * RFC 9715 §3.2: an answer of 1,232 octets passes every usual network in one piece.
 */
const OPT = Uint8Array.of(0, 0, 41, 1232 >> 8, 1232 & 255, 0, 0, 0x80, 0, 0, 0);

/** A question as octets. The id is random; a UDP socket gives it another one that is free there. */
export interface Query {
  bytes: Uint8Array;
  /** Where the question section ends. */
  end: number;
  edns: boolean;
  /** The letters of the name are large and small at random, and an answer over UDP has to bring them back as they are. */
  mixed?: boolean;
  /** Of the records that may answer; default: IN. */
  recordClass?: number;
}

/** Throws DnsFormatError when the name or the type cannot be written: such a question cannot be asked of anybody. */
export function encodeQuery(name: string, type: RecordType, edns: boolean, unchecked = false): Query {
  const writer = new Writer(false);
  writer.u16(randomId());
  writer.u16(unchecked ? RECURSION_DESIRED | CHECKING_DISABLED : RECURSION_DESIRED);
  writer.u16(1);
  writer.u16(0);
  writer.u16(0);
  writer.u16(edns ? 1 : 0);
  writeName(writer, name);
  writer.u16(numberOf(type));
  writer.u16(IN);
  const end = writer.at;
  if (edns) writer.octets(OPT);
  return { bytes: pooled(writer), end, edns };
}

export function setId(bytes: Uint8Array, id: number): void {
  bytes[0] = id >> 8;
  bytes[1] = id;
}

/** The message's id, or -1 when it is too short to have a header. */
export function idOf(message: Uint8Array): number {
  return message.length < HEADER ? -1 : ((message[0] ?? 0) << 8) | (message[1] ?? 0);
}

/** True when the message is a response to this very question: name without regard to case, type and class (RFC 5452 §9.1). */
export function echoes(message: Uint8Array, query: Query): boolean {
  const { bytes, end } = query;
  if (message.length < end || !isResponse(message) || message[4] !== 0 || message[5] !== 1) return false;
  const typeAt = end - TYPE_AND_CLASS;
  for (let i = HEADER; i < end; i++) {
    const a = message[i] ?? 0;
    const b = bytes[i] ?? 0;
    // The length of a label is below "A", so all of the name may be compared without regard to case.
    if (a !== b && (i >= typeAt || lower(a) !== lower(b))) return false;
  }
  return true;
}

/** True when the question came back letter by letter; of a message that echoes the question. */
export function keepsLetters(message: Uint8Array, { bytes, end }: Query): boolean {
  for (let i = HEADER; i < end; i++) if (message[i] !== bytes[i]) return false;
  return true;
}

/**
 * True for a response without a question section that says nothing but an error: servers that could not read the question send
 * this. It proves nothing about the name, so it needs no echo.
 */
export function isBareError(message: Uint8Array): boolean {
  const rcode = (message[3] ?? 0) & 15;
  const counts = message.subarray(4, 10); // questions, answers, authorities
  return isResponse(message) && rcode !== 0 && rcode !== 3 && counts.every((octet) => octet === 0);
}

/** QR set, opcode QUERY. */
function isResponse(message: Uint8Array): boolean {
  return ((message[2] ?? 0) & 0xf8) === 0x80;
}

function lower(octet: number): number {
  return octet >= 0x41 && octet <= 0x5a ? octet + 0x20 : octet;
}

/** A copy in memory that many messages share: to hand a small array of its own to a socket costs more than to send it. */
function pooled({ bytes, at }: Writer): Uint8Array {
  const copy = Buffer.allocUnsafe(at);
  for (let i = 0; i < at; i++) copy[i] = bytes[i] ?? 0;
  return copy;
}
