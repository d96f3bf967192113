import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";

/** RFC 4034 §2.1, RFC 7344 §3.2. */
export const dnskey: Rdata<RecordData["DNSKEY"]> = {
  read: (reader) => ({ flags: reader.u16(), protocol: reader.u8(), algorithm: reader.u8(), publicKey: reader.rest() }),
  write(writer, data) {
    writer.u16(data.flags);
    writer.u8(data.protocol);
    writer.u8(data.algorithm);
    writer.octets(data.publicKey);
  },
};

/** RFC 4398 §2. */
export const cert: Rdata<RecordData["CERT"]> = {
  read: (reader) => ({ certificateType: reader.u16(), keyTag: reader.u16(), algorithm: reader.u8(), certificate: reader.rest() }),
  write(writer, data) {
    writer.u16(data.certificateType);
    writer.u16(data.keyTag);
    writer.u8(data.algorithm);
    writer.octets(data.certificate);
  },
};
