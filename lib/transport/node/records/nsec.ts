import { DnsFormatError } from "#lib/transport/node/message-types.ts";
import { readName } from "#lib/transport/node/names-read.ts";
import { writeName } from "#lib/transport/node/names-write.ts";
import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";
import { readTypes, writeTypes } from "./type-bitmap.ts";

/** RFC 4034 §4.1: the next name is never compressed. */
export const nsec: Rdata<RecordData["NSEC"]> = {
  read: (reader) => ({ next: readName(reader, "forbidden"), types: readTypes(reader) }),
  write(writer, data) {
    writeName(writer, data.next, "whole");
    writeTypes(writer, data.types);
  },
};

/** RFC 5155 §3.2. */
export const nsec3: Rdata<RecordData["NSEC3"]> = {
  read(reader) {
    const parameters = nsec3param.read(reader);
    const nextHashed = reader.characterString();
    if (nextHashed.length === 0) throw new DnsFormatError("An NSEC3 record has an empty hash.");
    return { ...parameters, nextHashed, types: readTypes(reader) };
  },
  write(writer, data) {
    if (data.nextHashed.length === 0) throw new DnsFormatError("An NSEC3 record has an empty hash.");
    nsec3param.write(writer, data);
    writer.characterString(data.nextHashed);
    writeTypes(writer, data.types);
  },
};

/** RFC 5155 §4.2. */
export const nsec3param: Rdata<RecordData["NSEC3PARAM"]> = {
  read: (reader) => ({
    hashAlgorithm: reader.u8(),
    flags: reader.u8(),
    iterations: reader.u16(),
    salt: reader.characterString(),
  }),
  write(writer, data) {
    writer.u8(data.hashAlgorithm);
    writer.u8(data.flags);
    writer.u16(data.iterations);
    writer.characterString(data.salt);
  },
};
