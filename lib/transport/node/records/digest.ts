import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";

/** RFC 6698 §2.1, RFC 8162 §2. */
export const tlsa: Rdata<RecordData["TLSA"]> = {
  read: (reader) => ({ usage: reader.u8(), selector: reader.u8(), matchingType: reader.u8(), data: reader.rest() }),
  write(writer, data) {
    writer.u8(data.usage);
    writer.u8(data.selector);
    writer.u8(data.matchingType);
    writer.octets(data.data);
  },
};

/** RFC 4255 §3.1. */
export const sshfp: Rdata<RecordData["SSHFP"]> = {
  read: (reader) => ({ algorithm: reader.u8(), fingerprintType: reader.u8(), fingerprint: reader.rest() }),
  write(writer, data) {
    writer.u8(data.algorithm);
    writer.u8(data.fingerprintType);
    writer.octets(data.fingerprint);
  },
};

/** RFC 4034 §5.1, RFC 7344 §3.1. */
export const ds: Rdata<RecordData["DS"]> = {
  read: (reader) => ({ keyTag: reader.u16(), algorithm: reader.u8(), digestType: reader.u8(), digest: reader.rest() }),
  write(writer, data) {
    writer.u16(data.keyTag);
    writer.u8(data.algorithm);
    writer.u8(data.digestType);
    writer.octets(data.digest);
  },
};
