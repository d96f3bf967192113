import { recordText } from "#lib/transport/record-text.ts";

const TTL = 3600;
const LONGEST_STRING = 255;

/** A TXT record as it is to be published, one master-file line. In: the name, and the text, one character for each octet. */
export function txtLine(name: string, text: string): string {
  const parts = Array.from({ length: Math.max(1, Math.ceil(text.length / LONGEST_STRING)) }, (_, i) =>
    text.slice(i * LONGEST_STRING, (i + 1) * LONGEST_STRING),
  );
  const strings = parts.map((part) => Uint8Array.from(part, (character) => character.charCodeAt(0)));
  return recordText({ name, type: "TXT", ttl: TTL, data: { strings } });
}
