import { readName } from "#lib/transport/node/names-read.ts";
import { writeName } from "#lib/transport/node/names-write.ts";
import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";

/** RFC 1035 §3.3.9. */
export const mx: Rdata<RecordData["MX"]> = {
  read: (reader) => ({ preference: reader.u16(), exchange: readName(reader) }),
  write(writer, data) {
    writer.u16(data.preference);
    writeName(writer, data.exchange);
  },
};
