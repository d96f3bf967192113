import { DnsFormatError } from "./message-types.ts";
import type { Writer } from "./message-writer.ts";

const MAX_NAME = 255; // octets with the root's, RFC 1035 §3.1
const MAX_LABEL = 63;
const POINTER = 0xc000;
const DOT = 0x2e;
const BACKSLASH = 0x5c;

/**
 * Writes a name: absolute, without the final dot, "" for the root, octets outside printable ASCII as `\DDD`. Case is kept.
 * `whole` names are never compressed (RFC 3597 §4: only the types of RFC 1035 may be).
 */
export function writeName(writer: Writer, name: string, form: "compressed" | "whole" = "compressed"): void {
  const names = form === "compressed" ? writer.names : null;
  // Unescaped text is two octets shorter than its wire form. Longer text may still fit when it holds escapes.
  if (name.length + 2 > MAX_NAME) checkLength(name);
  for (let at = 0; at < name.length; ) {
    if (names) {
      const suffix = at === 0 ? name : name.slice(at);
      const known = names.get(suffix);
      if (known !== undefined) {
        writer.u16(POINTER | known);
        return;
      }
      if (writer.at < 0x4000) names.set(suffix, writer.at);
    }
    at = writeLabel(writer, name, at);
  }
  writer.u8(0);
}

/** Writes the label that begins at `from` and gives where the next one begins. */
function writeLabel(writer: Writer, name: string, from: number): number {
  const length = writer.at;
  writer.u8(0);
  let at = from;
  while (at < name.length) {
    const code = name.charCodeAt(at);
    if (code === DOT) break;
    if (code === BACKSLASH) {
      const escaped = readEscape(name, at);
      writer.u8(escaped.octet);
      at += escaped.length;
    } else if (code > 0x20 && code < 0x7f) {
      writer.u8(code);
      at++;
    } else throw new DnsFormatError("A character outside printable ASCII stands in a name without its escape.");
  }
  const octets = writer.at - length - 1;
  if (octets === 0) throw new DnsFormatError("A label of the name is empty.");
  if (octets > MAX_LABEL) throw new DnsFormatError(`A label has ${octets} octets; the most is ${MAX_LABEL}.`);
  writer.bytes[length] = octets;
  if (at === name.length - 1) throw new DnsFormatError("The name ends in a dot; names are written without the final one.");
  return at + 1;
}

/** `\DDD` or a backslash before the character itself (RFC 1035 §5.1). */
function readEscape(name: string, at: number): { octet: number; length: number } {
  const next = name.charCodeAt(at + 1);
  if (next >= 0x30 && next <= 0x39) {
    const octet = Number(name.slice(at + 1, at + 4));
    if (!/^\d{3}$/.test(name.slice(at + 1, at + 4)) || octet > 255)
      throw new DnsFormatError("An escape in the name is not of the form \\DDD.");
    return { octet, length: 4 };
  }
  if (!(next > 0x20 && next < 0x7f)) throw new DnsFormatError("A backslash in the name stands before nothing that it could escape.");
  return { octet: next, length: 2 };
}

function checkLength(name: string): void {
  let octets = 2;
  for (let at = 0; at < name.length; octets++) at += name.charCodeAt(at) === BACKSLASH ? readEscape(name, at).length : 1;
  if (octets > MAX_NAME) throw new DnsFormatError(`The name has ${octets} octets; the most is ${MAX_NAME}.`);
}
