import { readName } from "#lib/transport/node/names-read.ts";
import { writeName } from "#lib/transport/node/names-write.ts";
import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";

/** NS, CNAME and PTR: one name, which may be compressed (RFC 1035 §3.3). */
export const target: Rdata<RecordData["NS"]> = {
  read: (reader) => ({ target: readName(reader) }),
  write: (writer, data) => writeName(writer, data.target),
};

/** RFC 6672 §2.5: never compressed. */
export const dname: Rdata<RecordData["DNAME"]> = {
  read: (reader) => ({ target: readName(reader, "forbidden") }),
  write: (writer, data) => writeName(writer, data.target, "whole"),
};
