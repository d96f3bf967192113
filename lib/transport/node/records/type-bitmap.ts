import type { Reader } from "#lib/transport/node/message-reader.ts";
import { DnsFormatError } from "#lib/transport/node/message-types.ts";
import type { Writer } from "#lib/transport/node/message-writer.ts";
import { numberOf, typeOf } from "#lib/transport/node/type-numbers.ts";
import type { RecordType } from "#lib/transport/types.ts";

/** RFC 4034 §4.1.2: blocks of 256 types in ascending order, each of 1 to 32 octets of which the last is not zero. */
export function readTypes(reader: Reader): RecordType[] {
  const types: RecordType[] = [];
  let last = -1;
  while (reader.left > 0) {
    const block = reader.u8();
    const length = reader.u8();
    if (block <= last) throw new DnsFormatError(`Block ${block} of a type bitmap comes after block ${last}.`);
    if (length < 1 || length > 32) throw new DnsFormatError(`A block of a type bitmap has ${length} octets, not 1 to 32.`);
    last = block;
    let octet = 0;
    for (let i = 0; i < length; i++) {
      octet = reader.u8();
      for (let bit = 0; bit < 8; bit++) if (octet & (0x80 >> bit)) types.push(typeOf(block * 256 + i * 8 + bit));
    }
    if (octet === 0) throw new DnsFormatError("A block of a type bitmap ends in a zero octet.");
  }
  return types;
}

export function writeTypes(writer: Writer, types: readonly RecordType[]): void {
  const numbers = types.map(numberOf).sort((one, other) => one - other);
  for (let from = 0; from < numbers.length; ) {
    const block = (numbers[from] ?? 0) >> 8;
    const octets: number[] = [];
    for (let number = numbers[from]; number !== undefined && number >> 8 === block; number = numbers[++from]) {
      const at = (number & 0xff) >> 3;
      while (octets.length <= at) octets.push(0);
      octets[at] = (octets[at] ?? 0) | (0x80 >> (number & 7));
    }
    writer.u8(block);
    writer.characterString(Uint8Array.from(octets));
  }
}
