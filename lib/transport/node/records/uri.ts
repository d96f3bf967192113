import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";

/** RFC 7553 §4. */
export const uri: Rdata<RecordData["URI"]> = {
  read: (reader) => ({ priority: reader.u16(), weight: reader.u16(), target: reader.rest() }),
  write(writer, data) {
    writer.u16(data.priority);
    writer.u16(data.weight);
    writer.octets(data.target);
  },
};
