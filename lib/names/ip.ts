/** An address as octets (4 or 16) with its canonical text (RFC 5952 for IPv6). */
export interface Ip {
  family: 4 | 6;
  octets: Uint8Array;
  text: string;
}

/** Reads dotted-quad IPv4 or RFC 4291 §2.2 IPv6 text, nothing else: no zone, no port, no leading zeros. Null when it is neither. */
export function parseIp(text: string): Ip | null {
  return text.includes(":") ? parseIpv6(text) : parseIpv4(text);
}

export function parseIpv4(text: string): Ip | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (!match) return null;
  const parts = match.slice(1);
  if (parts.some((part) => (part.length > 1 && part.startsWith("0")) || Number(part) > 255)) return null;
  return { family: 4, octets: Uint8Array.from(parts, Number), text };
}

export function parseIpv6(text: string): Ip | null {
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const embedded = tail?.[2] ? parseIpv4(tail[2]) : null;
  if (tail && !embedded) return null;
  const plain = tail && embedded ? `${tail[1]}${hexPair(embedded.octets, 0)}:${hexPair(embedded.octets, 2)}` : text;
  const halves = plain.split("::");
  if (halves.length > 2) return null;
  const [head = [], rest = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - head.length - rest.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...head, ...Array<string>(missing).fill("0"), ...rest];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  const octets = Uint8Array.from(groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]));
  return { family: 6, octets, text: formatIpv6(octets) };
}

/** From 4 or 16 octets. */
export function fromOctets(octets: Uint8Array): Ip {
  return octets.length === 4 ? { family: 4, octets, text: octets.join(".") } : { family: 6, octets, text: formatIpv6(octets) };
}

/** RFC 5952: lower case, no leading zeros, the longest run of two or more zero groups as `::`, the first of equal runs. */
export function formatIpv6(octets: Uint8Array): string {
  const run = longestZeroRun(octets);
  let text = "";
  for (let group = 0; group < 8; group++) {
    if (run.length > 1 && group === run.start) {
      text += "::";
      group += run.length - 1;
    } else text += (text === "" || text.endsWith(":") ? "" : ":") + hexPair(octets, group * 2);
  }
  return text;
}

/** Of the eight groups of an IPv6 address. No regular expression: every address of every answer passes here. */
function longestZeroRun(octets: Uint8Array): { start: number; length: number } {
  let longest = { start: 0, length: 0 };
  let length = 0;
  for (let group = 0; group < 8; group++) {
    length = octets[group * 2] === 0 && octets[group * 2 + 1] === 0 ? length + 1 : 0;
    if (length > longest.length) longest = { start: group - length + 1, length };
  }
  return longest;
}

/** The IPv4 address inside `::ffff:a.b.c.d`, or the address itself. */
export function unmapped(ip: Ip): Ip {
  const mapped = ip.family === 6 && ip.octets.every((octet, i) => i >= 12 || octet === (i < 10 ? 0 : 255));
  return mapped ? fromOctets(ip.octets.slice(12)) : ip;
}

/** The address's labels in reverse, as blacklists want them: octets for IPv4, 32 nibbles for IPv6 (RFC 5782 §2.1, §2.4). */
export function reversedLabels(ip: Ip): string {
  if (ip.family === 4) return [...ip.octets].reverse().join(".");
  return [...ip.octets]
    .reverse()
    .flatMap((octet) => [(octet & 15).toString(16), (octet >> 4).toString(16)])
    .join(".");
}

/** The name of the PTR record (RFC 1035 §3.5, RFC 3596 §2.5). */
export function reverseName(ip: Ip): string {
  return `${reversedLabels(ip)}.${ip.family === 4 ? "in-addr.arpa" : "ip6.arpa"}`;
}

/** True when the first `bits` bits of both are equal. Addresses of two families never match. */
export function inNetwork(ip: Ip, network: Ip, bits: number): boolean {
  if (ip.family !== network.family) return false;
  const whole = bits >> 3;
  for (let i = 0; i < whole; i++) if (ip.octets[i] !== network.octets[i]) return false;
  const mask = 0xff00 >> (bits & 7);
  return (bits & 7) === 0 || ((ip.octets[whole] ?? 0) & mask & 255) === ((network.octets[whole] ?? 0) & mask & 255);
}

function hexPair(octets: Uint8Array, at: number): string {
  return (((octets[at] ?? 0) << 8) | (octets[at + 1] ?? 0)).toString(16);
}
