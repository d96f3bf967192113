import type { Reader } from "#lib/transport/node/message-reader.ts";
import { DnsFormatError } from "#lib/transport/node/message-types.ts";
import type { Writer } from "#lib/transport/node/message-writer.ts";
import { readName } from "#lib/transport/node/names-read.ts";
import { writeName } from "#lib/transport/node/names-write.ts";
import { isKnownType, numberOf, OPT, typeOf } from "#lib/transport/node/type-numbers.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import { rdata } from "./table.ts";

/** Classes, RFC 1035 §3.2.4. */
export const IN = 1;
export const CH = 3;
const CLASSES: Readonly<Record<number, string>> = { [IN]: "IN", [CH]: "CH" };
const MAX_TTL = 0x7fff_ffff;

/** What stands before the data of every record (RFC 1035 §4.1.3). In an OPT record class and TTL mean other things. */
export interface RecordHead {
  name: string;
  number: number;
  class: number;
  ttl: number;
  /** Where the record's data ends, inside the message. */
  end: number;
}

export function readHead(reader: Reader): RecordHead {
  const name = readName(reader);
  const number = reader.u16();
  const recordClass = reader.u16();
  const ttl = reader.u32();
  const length = reader.u16();
  if (length > reader.left) throw new DnsFormatError(`A record's data of ${length} octets runs past the end of the message.`);
  return { name, number, class: recordClass, ttl, end: reader.at + length };
}

/** Reads the data behind a head, all of it and nothing more. A class other than the one asked in is a DnsFormatError: a ResourceRecord names none. */
export function readRecord(reader: Reader, head: RecordHead, recordClass: number): ResourceRecord {
  if (head.class !== recordClass)
    throw new DnsFormatError(`A record is of class ${head.class}, not ${CLASSES[recordClass] ?? recordClass}.`);
  const type = typeOf(head.number);
  const whole = reader.end;
  reader.end = head.end;
  const data = isKnownType(type) ? rdata[type].read(reader) : { rdata: reader.rest() };
  if (reader.left > 0) throw new DnsFormatError(`The data of a ${type} record has ${reader.left} octets too many.`);
  reader.end = whole;
  // RFC 2181 §8: a TTL with the highest bit set is zero.
  const ttl = head.ttl > MAX_TTL ? 0 : head.ttl;
  // The table pairs each type with its data, which the compiler cannot follow through a union.
  return { name: head.name, type, ttl, data } as ResourceRecord;
}

export function writeRecord(writer: Writer, record: ResourceRecord, recordClass: number): void {
  const number = numberOf(record.type);
  if (number === OPT) throw new DnsFormatError("An OPT record is written from the message's edns.");
  if (record.ttl > MAX_TTL) throw new DnsFormatError(`A TTL of ${record.ttl} s is longer than ${MAX_TTL} s.`);
  writeName(writer, record.name);
  writer.u16(number);
  writer.u16(recordClass);
  writer.u32(record.ttl);
  writer.counted(() => writeData(writer, record));
}

/** Writes the data alone. */
export function writeData(writer: Writer, record: ResourceRecord): void {
  // As above: the data belongs to the type.
  if (isKnownType(record.type)) rdata[record.type].write(writer, record.data as never);
  else if ("rdata" in record.data) writer.octets(record.data.rdata);
}
