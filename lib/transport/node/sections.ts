import type { RecordType, Sections, SignedRecord } from "#lib/transport/types.ts";
import type { WireExchange } from "./exchange.ts";
import { readHeader } from "./message-header.ts";
import { Reader } from "./message-reader.ts";
import { Writer } from "./message-writer.ts";
import { readName } from "./names-read.ts";
import { IN, readHead, readRecord, writeData } from "./records/record.ts";

const TYPE_AND_CLASS = 4;

/**
 * The types whose data holds names in lower case in the canonical form (RFC 4034 §6.2 as RFC 6840 §5.1 has it), as far as they are read
 * field by field. The data of all others is as it stands in the message: in them names are not compressed, and keep their case.
 */
const LOWER_CASE = new Set<RecordType>(["NS", "CNAME", "SOA", "PTR", "MX", "NAPTR", "SRV", "DNAME", "RRSIG"]);

/** The answer and authority sections of a message that was read before without a fault. */
export function sectionsOf({ octets }: Pick<WireExchange, "octets">): Sections {
  const reader = new Reader(Buffer.from(octets ?? "", "latin1"));
  readHeader(reader);
  const questions = reader.u16();
  const answers = reader.u16();
  const authorities = reader.u16();
  reader.u16(); // the additional section is not looked at: nothing there is proven
  for (let i = 0; i < questions; i++) {
    readName(reader);
    reader.octets(TYPE_AND_CLASS);
  }
  return { answers: readSection(reader, answers), authorities: readSection(reader, authorities) };
}

function readSection(reader: Reader, count: number): SignedRecord[] {
  const records: SignedRecord[] = [];
  for (let i = 0; i < count; i++) {
    const head = readHead(reader);
    const start = reader.at;
    const record = readRecord(reader, head, IN);
    records.push({
      record,
      rdata: LOWER_CASE.has(record.type) ? written(record) : Uint8Array.from(reader.bytes.subarray(start, head.end)),
    });
  }
  return records;
}

/** Names were made lower-case when they were read. */
function written(record: SignedRecord["record"]): Uint8Array {
  const writer = new Writer(false);
  writeData(writer, record);
  return writer.finish();
}
