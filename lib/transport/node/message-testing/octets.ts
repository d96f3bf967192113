/** Octets from hex digits; whatever else stands between them is for the reader's eye. */
export function hex(text: string): Uint8Array {
  return Uint8Array.from(text.replace(/[^0-9a-fA-F]/g, "").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** One octet for each character. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function join(...parts: (Uint8Array | number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A name on the wire from labels, with the root's octet. */
export function wireName(...labels: string[]): Uint8Array {
  return join(...labels.map((label) => [label.length, ...ascii(label)]), [0]);
}

/** The twelve octets of a response's header with its four counts. */
export function wireHeader(...counts: [number, number, number, number]): Uint8Array {
  return Uint8Array.from([0, 7, 0x81, 0x80, ...counts.flatMap((count) => [count >> 8, count & 255])]);
}

/** A record of class IN on the wire. `length` is the one it claims to have. */
export function wireRecord(name: Uint8Array | number[], type: number, data: Uint8Array | number[], length = data.length): Uint8Array {
  return join(name, [type >> 8, type & 255, 0, 1, 0, 0, 1, 44, length >> 8, length & 255], data);
}
