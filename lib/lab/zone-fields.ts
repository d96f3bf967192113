import { parseIpv4, parseIpv6 } from "#lib/names/ip.ts";
import { octetsOf, type Token } from "./zone-tokens.ts";

/** Largest values of fields of one, two and four octets. */
export const U8 = 0xff;
export const U16 = 0xffff;
export const U32 = 0xffff_ffff;

/** Reads the fields of one record in order. Every method throws when the next field is missing or is not of its kind. */
export class ZoneFields {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  word(what: string): string {
    const token = this.tokens[this.at];
    if (!token) throw new Error(`${what} is missing`);
    this.at += 1;
    return token.text;
  }

  /** An absolute name: lower case, without the final dot that the file must write. */
  name(what: string): string {
    const text = this.word(what);
    if (text === ".") return "";
    if (!text.endsWith(".") || text.endsWith("\\.")) throw new Error(`${what} ${text} must end with a dot`);
    return text.slice(0, -1).toLowerCase();
  }

  number(what: string, largest: number): number {
    const text = this.word(what);
    const value = Number(text);
    if (!/^\d+$/.test(text) || value > largest) throw new Error(`${what} ${text} is no number up to ${largest}`);
    return value;
  }

  address(family: 4 | 6): string {
    const text = this.word("the address");
    const ip = family === 4 ? parseIpv4(text) : parseIpv6(text);
    if (!ip) throw new Error(`${text} is no IPv${family} address`);
    return ip.text;
  }

  octets(what: string): Uint8Array {
    return octetsOf(this.word(what));
  }

  /** At least one character-string of 255 octets or fewer (RFC 1035 §3.3). */
  strings(): Uint8Array[] {
    const strings = [this.octets("the text")];
    while (!this.done) strings.push(this.octets("the text"));
    if (strings.some(({ length }) => length > 255)) throw new Error("a string has more than 255 octets");
    return strings;
  }

  /** All the rest as hexadecimal digits, blanks allowed between octets. */
  hex(what: string): Uint8Array {
    const digits = this.rest();
    if (!/^([0-9a-f]{2})*$/i.test(digits)) throw new Error(`${what} is not written in pairs of hexadecimal digits`);
    return Uint8Array.from(Buffer.from(digits, "hex"));
  }

  /** All the rest in base64, blanks allowed anywhere. */
  base64(what: string): Uint8Array {
    const text = this.rest();
    const octets = Uint8Array.from(Buffer.from(text, "base64"));
    if (Buffer.from(octets).toString("base64") !== text) throw new Error(`${what} is not written in base64`);
    return octets;
  }

  private rest(): string {
    const text = this.tokens.slice(this.at).map((token) => token.text);
    this.at = this.tokens.length;
    return text.join("");
  }
}
