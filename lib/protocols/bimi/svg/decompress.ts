/** RFC 1952 §2.3.1. */
const MAGIC = [0x1f, 0x8b] as const;

export type Decompressed = { status: "ok"; octets: Uint8Array; compressed: boolean } | { status: "broken" | "too-large" };

/** The octets of an SVG or SVGZ file (RFC 6170 §5.2). In: the most octets that may come out; nothing past them is kept. */
export async function decompress(octets: Uint8Array, most: number): Promise<Decompressed> {
  const compressed = octets[0] === MAGIC[0] && octets[1] === MAGIC[1];
  if (!compressed) return octets.length > most ? { status: "too-large" } : { status: "ok", octets, compressed };
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Blob([Uint8Array.from(octets)]).stream().pipeThrough(new DecompressionStream("gzip"));
    for await (const part of stream) {
      length += part.length;
      if (length > most) return { status: "too-large" };
      parts.push(part);
    }
  } catch {
    return { status: "broken" };
  }
  const whole = new Uint8Array(length);
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return { status: "ok", octets: whole, compressed };
}
