// A message is octets (RFC 5322 §2.1, RFC 6532). Parsers read them as a string that holds one character for each octet.

const CHUNK = 16_384;

/** One character for each octet. */
export function textOf(octets: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < octets.length; at += CHUNK) parts.push(String.fromCharCode(...octets.subarray(at, at + CHUNK)));
  return parts.join("");
}

/** The octets of a text that holds one character for each. */
export function octetsOf(text: string): Uint8Array {
  const octets = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) octets[at] = text.charCodeAt(at);
  return octets;
}

/** The text that the octets stand for, where they are UTF-8 (RFC 6532 §3.1); null where they are not. */
export function decodeUtf8(text: string): string | null {
  if (!/[\x80-\xff]/.test(text)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(octetsOf(text));
  } catch {
    return null;
  }
}
