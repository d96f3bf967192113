import { DnsFormatError } from "#lib/transport/node/message-types.ts";
import { readName } from "#lib/transport/node/names-read.ts";
import { writeName } from "#lib/transport/node/names-write.ts";
import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";

type Params = RecordData["SVCB"]["params"];

/** RFC 9460 §2.2: target never compressed, keys strictly ascending. */
export const svcb: Rdata<RecordData["SVCB"]> = {
  read(reader) {
    const priority = reader.u16();
    const target = readName(reader, "forbidden");
    const params: Params = [];
    while (reader.left > 0) params.push({ key: reader.u16(), value: reader.octets(reader.u16()) });
    checkOrder(params);
    return { priority, target, params };
  },
  write(writer, data) {
    checkOrder(data.params);
    writer.u16(data.priority);
    writeName(writer, data.target, "whole");
    for (const { key, value } of data.params) {
      writer.u16(key);
      writer.u16(value.length);
      writer.octets(value);
    }
  },
};

function checkOrder(params: Params): void {
  let last = -1;
  for (const { key } of params) {
    if (key <= last) throw new DnsFormatError(`Parameter ${key} of a service binding comes after ${last}.`);
    last = key;
  }
}
