const BASE32HEX = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

export function hex(octets: Uint8Array): string {
  let text = "";
  for (const octet of octets) text += (octet < 16 ? "0" : "") + octet.toString(16);
  return text.toUpperCase();
}

export function base64(octets: Uint8Array): string {
  let text = "";
  for (const octet of octets) text += String.fromCharCode(octet);
  return btoa(text);
}

/** RFC 4648 §7 without padding, as RFC 5155 §3.3 writes hashes. */
export function base32hex(octets: Uint8Array): string {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const octet of octets) {
    held = ((held << 8) | octet) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += BASE32HEX[(held >> (bits - 5)) & 31];
  }
  return bits === 0 ? text : text + BASE32HEX[(held << (5 - bits)) & 31];
}

/** A character string in quotes, with `\"`, `\\` and `\DDD` (RFC 1035 §5.1). */
export function quoted(octets: Iterable<number>): string {
  let text = '"';
  for (const octet of octets) text += escaped(octet);
  return `${text}"`;
}

/** One octet as it stands in a quoted string. */
export function escaped(octet: number): string {
  if (octet === 0x22 || octet === 0x5c) return `\\${String.fromCharCode(octet)}`;
  return octet >= 0x20 && octet < 0x7f ? String.fromCharCode(octet) : `\\${String(octet).padStart(3, "0")}`;
}

/** A text that holds one character for each octet, in quotes. */
export function quotedText(text: string): string {
  return quoted(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}
