import type { Reader } from "./message-reader.ts";
import { DnsFormatError, type Edns } from "./message-types.ts";
import type { Writer } from "./message-writer.ts";
import type { RecordHead } from "./records/record.ts";
import { OPT } from "./type-numbers.ts";

const DNSSEC_OK = 0x8000;

/** RFC 6891 §6.1: the OPT record's class is a size, its TTL the upper bits of the response code, a version and flags. */
export function readEdns(reader: Reader, head: RecordHead): Edns {
  if (head.name !== "") throw new DnsFormatError("An OPT record does not stand at the root.");
  const options: Edns["options"] = [];
  const whole = reader.end;
  reader.end = head.end;
  while (reader.left > 0) options.push({ code: reader.u16(), data: reader.octets(reader.u16()) });
  reader.end = whole;
  return { udpSize: head.class, version: (head.ttl >>> 16) & 0xff, dnssecOk: (head.ttl & DNSSEC_OK) !== 0, options };
}

/** The upper eight of the twelve bits of the response code (RFC 6891 §6.1.3), in their place. */
export function extendedRcode(head: RecordHead): number {
  return (head.ttl >>> 24) << 4;
}

export function writeEdns(writer: Writer, edns: Edns, rcode: number): void {
  writer.u8(0);
  writer.u16(OPT);
  writer.u16(edns.udpSize);
  writer.u8(rcode >> 4);
  writer.u8(edns.version);
  writer.u16(edns.dnssecOk ? DNSSEC_OK : 0);
  writer.counted(() => {
    for (const { code, data } of edns.options) {
      writer.u16(code);
      writer.u16(data.length);
      writer.octets(data);
    }
  });
}
