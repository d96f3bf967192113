import { formatIpv6, parseIpv4, parseIpv6 } from "#lib/names/ip.ts";
import { DnsFormatError } from "#lib/transport/node/message-types.ts";
import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";

/** RFC 1035 §3.4.1. */
export const a: Rdata<RecordData["A"]> = {
  read: (reader) => ({ address: `${reader.u8()}.${reader.u8()}.${reader.u8()}.${reader.u8()}` }),
  write(writer, { address }) {
    const ip = parseIpv4(address);
    if (!ip) throw new DnsFormatError(`${JSON.stringify(address)} is not an IPv4 address.`);
    writer.octets(ip.octets);
  },
};

/** RFC 3596 §2.2. */
export const aaaa: Rdata<RecordData["AAAA"]> = {
  read: (reader) => ({ address: formatIpv6(reader.octets(16)) }),
  write(writer, { address }) {
    const ip = parseIpv6(address);
    if (!ip) throw new DnsFormatError(`${JSON.stringify(address)} is not an IPv6 address.`);
    writer.octets(ip.octets);
  },
};
