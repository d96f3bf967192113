import { parseZone } from "#lib/lab/zone-file.ts";
import { Writer } from "#lib/transport/node/message-writer.ts";
import { writeData } from "#lib/transport/node/records/record.ts";
import type { SignedRecord } from "#lib/transport/types.ts";

/** Master-file lines as records with the octets that signatures are over. Names in them are written in lower case. */
export function signedRecords(lines: string): SignedRecord[] {
  return parseZone(lines, "the test").map((record) => {
    const writer = new Writer(false);
    writeData(writer, record);
    return { record, rdata: writer.finish() };
  });
}
