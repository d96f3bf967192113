/** Numbers from 0 to below `limit`, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

type Random = ReturnType<typeof seeded>;
const EDGES = [0, 1, 0x3f, 0x40, 0x7f, 0x80, 0xbf, 0xc0, 0xfe, 0xff];

/** The message with one to four faults; `other` is a second message to take pieces from. */
export function mutate(message: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let bytes: Uint8Array = message.slice();
  for (let faults = 1 + random(4); faults > 0; faults--) bytes = fault(bytes, other, random);
  return bytes;
}

function fault(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  if (bytes.length < 2) return other.slice();
  const at = random(bytes.length - 1);
  switch (random(9)) {
    case 0: // one bit
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
      return bytes;
    case 1: // one octet
      bytes[at] = random(256);
      return bytes;
    case 2: // an octet at the edge of a meaning
      bytes[at] = EDGES[random(EDGES.length)] ?? 0;
      return bytes;
    case 3: // a cut
      return bytes.slice(0, at);
    case 4: // a piece of another message
      return spliced(bytes.subarray(0, at), other.subarray(random(other.length)));
    case 5: // a piece twice
      return spliced(bytes.subarray(0, at + 1), bytes.subarray(random(at + 1)));
    case 6: // a count
      return set16(bytes, Math.min(4 + 2 * random(4), bytes.length - 2), random(2) === 0 ? random(4) : random(0x10000));
    case 7: // a length, or whatever else has 16 bits
      return set16(bytes, at, random(2) === 0 ? random(bytes.length) : random(0x10000));
    default: // a pointer
      return set16(bytes, at, 0xc000 | random(bytes.length));
  }
}

function set16(bytes: Uint8Array, at: number, value: number): Uint8Array {
  bytes[at] = value >> 8;
  bytes[at + 1] = value;
  return bytes;
}

function spliced(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.min(head.length + tail.length, 0xffff));
  bytes.set(head);
  bytes.set(tail.subarray(0, bytes.length - head.length), head.length);
  return bytes;
}
