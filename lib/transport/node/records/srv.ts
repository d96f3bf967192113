import { readName } from "#lib/transport/node/names-read.ts";
import { writeName } from "#lib/transport/node/names-write.ts";
import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";

/** RFC 2782. Written whole, read either way (RFC 3597 §4). */
export const srv: Rdata<RecordData["SRV"]> = {
  read: (reader) => ({ priority: reader.u16(), weight: reader.u16(), port: reader.u16(), target: readName(reader) }),
  write(writer, data) {
    writer.u16(data.priority);
    writer.u16(data.weight);
    writer.u16(data.port);
    writeName(writer, data.target, "whole");
  },
};
