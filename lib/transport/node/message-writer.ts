import { DnsFormatError } from "./message-types.ts";

/** RFC 1035 §4.2.2: the length before a message over TCP has 16 bits. */
export const MAX_MESSAGE = 65_535;

/** One for all messages: encoding never waits, and `finish` copies. */
const scratch = new Uint8Array(MAX_MESSAGE);

/** A message being written. A value that its field cannot hold, or a message grown too long, is a DnsFormatError. */
export class Writer {
  readonly bytes = scratch;
  at = 0;
  /** Where each name stands that a later one may point to; null where nothing is to be compressed. */
  readonly names: Map<string, number> | null;

  constructor(compress: boolean) {
    this.names = compress ? new Map() : null;
  }

  u8(value: number): void {
    const at = this.#take(1, value, 0xff);
    this.bytes[at] = value;
  }

  u16(value: number): void {
    const at = this.#take(2, value, 0xffff);
    this.bytes[at] = value >> 8;
    this.bytes[at + 1] = value;
  }

  u32(value: number): void {
    const at = this.#take(4, value, 0xffff_ffff);
    this.bytes[at] = value >>> 24;
    this.bytes[at + 1] = value >>> 16;
    this.bytes[at + 2] = value >>> 8;
    this.bytes[at + 3] = value;
  }

  octets(octets: Uint8Array): void {
    const at = this.#take(octets.length, 0, 0);
    this.bytes.set(octets, at);
  }

  /** RFC 1035 §3.3. */
  characterString(octets: Uint8Array): void {
    this.u8(octets.length);
    this.octets(octets);
  }

  /** Writes the length of what `write` writes before it, in 16 bits. */
  counted(write: () => void): void {
    const start = this.at;
    this.u16(0);
    write();
    const length = this.at - start - 2;
    this.bytes[start] = length >> 8;
    this.bytes[start + 1] = length;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.at);
  }

  #take(length: number, value: number, most: number): number {
    const { at } = this;
    if (!(Number.isInteger(value) && value >= 0 && value <= most))
      throw new DnsFormatError(`${value} does not fit in a field of ${length} octets.`);
    if (at + length > MAX_MESSAGE) throw new DnsFormatError(`The message is longer than ${MAX_MESSAGE} octets.`);
    this.at = at + length;
    return at;
  }
}
