import { DnsFormatError } from "./message-types.ts";

const EMPTY = new Uint8Array();

/** A place in a message. Every read is checked against `end`; past it is a DnsFormatError. */
export class Reader {
  readonly bytes: Uint8Array;
  at = 0;
  /** Where the current part ends: of the message, or of one record's data. */
  end: number;
  /** The last name reached by a pointer and where it stands. Owner names mostly point at one place. */
  pointed = { at: 0, name: "" };
  /** Characters of all names so far. */
  expanded = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.end = bytes.length;
  }

  get left(): number {
    return this.end - this.at;
  }

  u8(): number {
    const at = this.#take(1);
    return this.bytes[at] ?? 0;
  }

  u16(): number {
    const at = this.#take(2);
    return ((this.bytes[at] ?? 0) << 8) | (this.bytes[at + 1] ?? 0);
  }

  u32(): number {
    return this.u16() * 0x10000 + this.u16();
  }

  /** A copy, so that a record kept in a cache does not keep the whole message. */
  octets(length: number): Uint8Array {
    if (length === 0) return EMPTY; // a record may hold 65,000 of them
    const at = this.#take(length);
    const copy = new Uint8Array(length);
    for (let i = 0; i < length; i++) copy[i] = this.bytes[at + i] ?? 0;
    return copy;
  }

  rest(): Uint8Array {
    return this.octets(this.left);
  }

  /** RFC 1035 §3.3: one length octet, then that many octets. */
  characterString(): Uint8Array {
    return this.octets(this.u8());
  }

  #take(length: number): number {
    const { at } = this;
    if (length > this.end - at) throw new DnsFormatError(`A field at octet ${at} runs past the end of its part at ${this.end}.`);
    this.at = at + length;
    return at;
  }
}
