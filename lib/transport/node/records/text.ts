import { DnsFormatError } from "#lib/transport/node/message-types.ts";

/** One character for each octet (latin1), so that nothing is lost. */
export function textOf(octets: Uint8Array): string {
  let text = "";
  for (const octet of octets) text += String.fromCharCode(octet);
  return text;
}

/** The octets of such a text; a DnsFormatError when a character is no octet. */
export function octetsOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const octet = character.codePointAt(0) ?? 0;
    if (octet > 0xff) throw new DnsFormatError("A text of the record holds a character that is not one octet.");
    return octet;
  });
}
