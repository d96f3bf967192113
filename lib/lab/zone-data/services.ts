import { U16, type ZoneFields } from "#lib/lab/zone-fields.ts";
import { parseIp } from "#lib/names/ip.ts";
import type { RecordData } from "#lib/transport/types.ts";
import { readLoc } from "./loc.ts";
import type { DataReaders } from "./types.ts";

/** Types that lead to a service, and the one that leads to a place. */
export const serviceReaders: DataReaders = {
  SRV: (fields) => ({
    priority: fields.number("the priority", U16),
    weight: fields.number("the weight", U16),
    port: fields.number("the port", U16),
    target: fields.name("the target"),
  }),
  NAPTR: (fields) => ({
    order: fields.number("the order", U16),
    preference: fields.number("the preference", U16),
    flags: fields.word("the flags"),
    services: fields.word("the services"),
    regexp: fields.word("the regular expression"),
    replacement: fields.name("the replacement"),
  }),
  SVCB: binding,
  HTTPS: binding,
  URI: (fields) => ({
    priority: fields.number("the priority", U16),
    weight: fields.number("the weight", U16),
    target: fields.octets("the target"),
  }),
  LOC: readLoc,
};

function binding(fields: ZoneFields): RecordData["SVCB"] {
  const priority = fields.number("the priority", U16);
  const target = fields.name("the target");
  const params: RecordData["SVCB"]["params"] = [];
  while (!fields.done) params.push(param(fields.word("a parameter")));
  return { priority, target, params: params.sort((a, b) => a.key - b.key) };
}

/** The parameters that the demo network uses (RFC 9460 §7), without quotes. */
function param(text: string): { key: number; value: Uint8Array } {
  const [name, value = ""] = text.split(/=(.*)/s);
  switch (name) {
    case "alpn":
      return { key: 1, value: Uint8Array.from(value.split(",").flatMap((id) => [id.length, ...Buffer.from(id, "latin1")])) };
    case "port":
      return { key: 3, value: Uint8Array.of(Number(value) >> 8, Number(value) & 0xff) };
    case "ipv4hint":
      return { key: 4, value: hints(value) };
    case "ipv6hint":
      return { key: 6, value: hints(value) };
    default:
      throw new Error(`the parameter ${name} cannot be read here`);
  }
}

function hints(value: string): Uint8Array {
  return Uint8Array.from(
    value.split(",").flatMap((address) => {
      const ip = parseIp(address);
      if (!ip) throw new Error(`${address} is no address`);
      return [...ip.octets];
    }),
  );
}
