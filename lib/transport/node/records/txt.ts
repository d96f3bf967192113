import { DnsFormatError } from "#lib/transport/node/message-types.ts";
import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";

/** TXT and SPF: one or more character strings, kept as octets (RFC 1035 §3.3.14, RFC 7208 §14.1). */
export const txt: Rdata<RecordData["TXT"]> = {
  read(reader) {
    const strings = [reader.characterString()];
    while (reader.left > 0) strings.push(reader.characterString());
    return { strings };
  },
  write(writer, { strings }) {
    if (strings.length === 0) throw new DnsFormatError("A TXT record has at least one string.");
    for (const string of strings) writer.characterString(string);
  },
};
