import type { Reader } from "./message-reader.ts";
import { DnsFormatError, type Header } from "./message-types.ts";
import type { Writer } from "./message-writer.ts";

/** RFC 1035 §4.1.1; AD and CD: RFC 4035 §3.2, §3.1.6. The bit between, Z, is ignored. */
export function readHeader(reader: Reader): Header {
  const id = reader.u16();
  const flags = reader.u16();
  return {
    id,
    response: (flags & 0x8000) !== 0,
    opcode: (flags >> 11) & 15,
    authoritative: (flags & 0x0400) !== 0,
    truncated: (flags & 0x0200) !== 0,
    recursionDesired: (flags & 0x0100) !== 0,
    recursionAvailable: (flags & 0x0080) !== 0,
    authentic: (flags & 0x0020) !== 0,
    checkingDisabled: (flags & 0x0010) !== 0,
    rcode: flags & 15,
  };
}

export function writeHeader(writer: Writer, header: Header): void {
  if (!(header.opcode >= 0 && header.opcode <= 15)) throw new DnsFormatError(`${header.opcode} is not an opcode.`);
  writer.u16(header.id);
  writer.u16(
    (header.response ? 0x8000 : 0) |
      (header.opcode << 11) |
      (header.authoritative ? 0x0400 : 0) |
      (header.truncated ? 0x0200 : 0) |
      (header.recursionDesired ? 0x0100 : 0) |
      (header.recursionAvailable ? 0x0080 : 0) |
      (header.authentic ? 0x0020 : 0) |
      (header.checkingDisabled ? 0x0010 : 0) |
      (header.rcode & 15),
  );
}
