import { readName } from "#lib/transport/node/names-read.ts";
import { writeName } from "#lib/transport/node/names-write.ts";
import { numberOf, typeOf } from "#lib/transport/node/type-numbers.ts";
import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";

/** RFC 4034 §3.1. Times are seconds since the epoch in 32 bits; the signer's name is never compressed. */
export const rrsig: Rdata<RecordData["RRSIG"]> = {
  read: (reader) => ({
    typeCovered: typeOf(reader.u16()),
    algorithm: reader.u8(),
    labels: reader.u8(),
    originalTtl: reader.u32(),
    expiration: reader.u32(),
    inception: reader.u32(),
    keyTag: reader.u16(),
    signer: readName(reader, "forbidden"),
    signature: reader.rest(),
  }),
  write(writer, data) {
    writer.u16(numberOf(data.typeCovered));
    writer.u8(data.algorithm);
    writer.u8(data.labels);
    writer.u32(data.originalTtl);
    writer.u32(data.expiration);
    writer.u32(data.inception);
    writer.u16(data.keyTag);
    writeName(writer, data.signer, "whole");
    writer.octets(data.signature);
  },
};
