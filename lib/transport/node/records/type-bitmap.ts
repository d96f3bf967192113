import type { Reader } from "#lib/transport/node/message-reader.ts";
import { DnsFormatError } from "#lib/transport/node/message-types.ts";
import type { Writer } from "#lib/transport/node/message-writer.ts";
import { numberOf, typeOf } from "#lib/transport/node/type-numbers.ts";
import type { RecordType } from "#lib/transport/types.ts";

/** RFC 4034 §4.1.2: blocks of 256 types in ascending order, each of 1 to 32 octets of which the last is not zero. */
export function readTypes(reader: Reader): RecordType[] {
  // Room for all of them at once: growing the list of 65,536 costs more than reading it.
  const types = Array<RecordType>(reader.left * 8);
  let count = 0;
  let last = -1;
  while (reader.left > 0) {
    const block = reader.u8();
    const length = reader.u8();
    if (block <= last) throw new DnsFormatError(`Block ${block} of a type bitmap comes after block ${last}.`);
    if (length < 1 || length > 32) throw new DnsFormatError(`A block of a type bitmap has ${length} octets, not 1 to 32.`);
    last = block;
    const bits = reader.octets(length);
    if (bits[length - 1] === 0) throw new DnsFormatError("A block of a type bitmap ends in a zero octet.");
    for (let number = 0; number < length * 8; number++) {
      if ((bits[number >> 3] ?? 0) & (0x80 >> (number & 7))) types[count++] = typeOf(block * 256 + number);
    }
  }
  types.length = count;
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
