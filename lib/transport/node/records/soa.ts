import { readName } from "#lib/transport/node/names-read.ts";
import { writeName } from "#lib/transport/node/names-write.ts";
import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";

/** RFC 1035 §3.3.13. */
export const soa: Rdata<RecordData["SOA"]> = {
  read: (reader) => ({
    mname: readName(reader),
    rname: readName(reader),
    serial: reader.u32(),
    refresh: reader.u32(),
    retry: reader.u32(),
    expire: reader.u32(),
    minimum: reader.u32(),
  }),
  write(writer, data) {
    writeName(writer, data.mname);
    writeName(writer, data.rname);
    writer.u32(data.serial);
    writer.u32(data.refresh);
    writer.u32(data.retry);
    writer.u32(data.expire);
    writer.u32(data.minimum);
  },
};
