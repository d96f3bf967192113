import type { Reader } from "./message-reader.ts";
import { DnsFormatError } from "./message-types.ts";

const HEADER = 12;
const MAX_NAME = 255; // octets, RFC 1035 §3.1
const MAX_JUMPS = 127; // as many labels as fit in a name; more pointers than that only cost time
const MAX_EXPANDED = 2 ** 20; // characters; 64 KiB of pointers to long names could ask for ten times as many
const DOT = 0x2e;
const BACKSLASH = 0x5c;

/** Each octet as it is written in a name, lower-case; 0 where it needs an escape. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, octet) => {
  if (octet <= 0x20 || octet >= 0x7f || octet === DOT || octet === BACKSLASH) return 0;
  return octet >= 0x41 && octet <= 0x5a ? octet + 0x20 : octet;
});

/** Room for the longest name, all of it escaped. Reading never waits, so one is enough. */
const text = Buffer.alloc(4 * MAX_NAME);

/**
 * Reads a name and leaves the reader behind it.
 * Out: lower-case, without the final dot ("" is the root); dots and backslashes inside a label are `\.` and `\\`, octets outside
 * printable ASCII are `\DDD`. A pointer must lead backwards (RFC 1035 §4.1.4: a prior occurrence), which also rules out loops.
 */
export function readName(reader: Reader, pointers: "allowed" | "forbidden" = "allowed"): string {
  const { bytes, at: start } = reader;
  let at = start;
  let end = reader.end;
  let segment = start;
  let behind = -1;
  let jumps = 0;
  let octets = 1;
  let length = 0;
  for (;;) {
    // A label that runs past the end is met here too, when it has been read.
    if (at >= end) throw new DnsFormatError(`The name at octet ${start} runs past the end.`);
    const label = bytes[at] ?? 0;
    if (label === 0) break;
    if (label < 0x40) {
      const stop = at + 1 + label;
      octets += label + 1;
      if (octets > MAX_NAME) throw new DnsFormatError(`The name at octet ${start} is longer than ${MAX_NAME} octets.`);
      if (length > 0) text[length++] = DOT;
      for (at++; at < stop; at++) {
        const octet = bytes[at] ?? 0;
        const plain = PLAIN[octet] ?? 0;
        if (plain !== 0) text[length++] = plain;
        else length = escapeOctet(octet, length);
      }
      continue;
    }
    const target = pointerTarget(reader, at, end, segment);
    if (pointers === "forbidden") throw new DnsFormatError(`The name at octet ${start} is compressed where that is forbidden.`);
    if (behind < 0) behind = at + 2;
    if (at === start && target === reader.pointed.at) {
      reader.at = behind;
      return reader.pointed.name;
    }
    if (++jumps > MAX_JUMPS) throw new DnsFormatError(`The name at octet ${start} has more than ${MAX_JUMPS} pointers.`);
    segment = target;
    at = target;
    end = bytes.length;
  }
  reader.expanded += length;
  if (reader.expanded > MAX_EXPANDED) throw new DnsFormatError(`The names of the message expand to more than ${MAX_EXPANDED} characters.`);
  const name = text.toString("latin1", 0, length);
  if (behind === start + 2) reader.pointed = { at: ((bytes[start] ?? 0) & 0x3f) * 256 + (bytes[start + 1] ?? 0), name };
  else if (start === HEADER) reader.pointed = { at: start, name };
  reader.at = behind < 0 ? at + 1 : behind;
  return name;
}

function pointerTarget(reader: Reader, at: number, end: number, segment: number): number {
  const first = reader.bytes[at] ?? 0;
  // 01 and 10 were given out once (RFC 6891 §5, RFC 2673) and are dead.
  if (first < 0xc0) throw new DnsFormatError(`The label at octet ${at} is of a reserved type.`);
  if (at + 1 >= end) throw new DnsFormatError(`The pointer at octet ${at} runs past the end.`);
  const target = (first & 0x3f) * 256 + (reader.bytes[at + 1] ?? 0);
  if (target < HEADER) throw new DnsFormatError(`The pointer at octet ${at} leads into the header.`);
  if (target >= segment) throw new DnsFormatError(`The pointer at octet ${at} does not lead backwards.`);
  return target;
}

function escapeOctet(octet: number, length: number): number {
  text[length] = BACKSLASH;
  if (octet === DOT || octet === BACKSLASH) {
    text[length + 1] = octet;
    return length + 2;
  }
  text[length + 1] = 0x30 + Math.floor(octet / 100);
  text[length + 2] = 0x30 + (Math.floor(octet / 10) % 10);
  text[length + 3] = 0x30 + (octet % 10);
  return length + 4;
}
