// A message is octets (RFC 5322 §2.1, RFC 6532). Parsers read them as a string that holds one character for each octet.

/** One character for each octet. */
export function textOf(octets: Uint8Array): string {
  // Octets widened to 16 bits are their own code units; no decoder of a single-octet encoding is that exact, and none is as fast.
  return new TextDecoder("utf-16le").decode(new Uint16Array(octets));
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
