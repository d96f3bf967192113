import { DnsFormatError } from "#lib/transport/node/message-types.ts";
import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";
import { octetsOf, textOf } from "./text.ts";

/** RFC 8659 §4.1. The tag is one character for each octet; it has at least one. */
export const caa: Rdata<RecordData["CAA"]> = {
  read(reader) {
    const flags = reader.u8();
    const tag = textOf(reader.characterString());
    if (tag === "") throw new DnsFormatError("A CAA record has an empty tag.");
    return { flags, tag, value: reader.rest() };
  },
  write(writer, data) {
    if (data.tag === "") throw new DnsFormatError("A CAA record has an empty tag.");
    writer.u8(data.flags);
    writer.characterString(octetsOf(data.tag));
    writer.octets(data.value);
  },
};
