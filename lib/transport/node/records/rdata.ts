import type { Reader } from "#lib/transport/node/message-reader.ts";
import type { Writer } from "#lib/transport/node/message-writer.ts";

/** How the data of one record type is read and written. The reader ends where the data ends, and all of it must be read. */
export interface Rdata<Data> {
  read(reader: Reader): Data;
  write(writer: Writer, data: Data): void;
}
