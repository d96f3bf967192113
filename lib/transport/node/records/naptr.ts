import { readName } from "#lib/transport/node/names-read.ts";
import { writeName } from "#lib/transport/node/names-write.ts";
import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";
import { octetsOf, textOf } from "./text.ts";

/** RFC 3403 §4.1. The texts are one character for each octet. Written whole, read either way (RFC 3597 §4). */
export const naptr: Rdata<RecordData["NAPTR"]> = {
  read: (reader) => ({
    order: reader.u16(),
    preference: reader.u16(),
    flags: textOf(reader.characterString()),
    services: textOf(reader.characterString()),
    regexp: textOf(reader.characterString()),
    replacement: readName(reader),
  }),
  write(writer, data) {
    writer.u16(data.order);
    writer.u16(data.preference);
    writer.characterString(octetsOf(data.flags));
    writer.characterString(octetsOf(data.services));
    writer.characterString(octetsOf(data.regexp));
    writeName(writer, data.replacement, "whole");
  },
};
