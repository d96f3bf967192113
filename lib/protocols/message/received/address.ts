import { parseIp, unmapped } from "#lib/names/ip.ts";

/**
 * The address that a piece of a Received field holds, canonical, or null: `[192.0.2.1]`, `[IPv6:2001:db8::1]`, `192.0.2.1:25`,
 * `[fe80::1%5]`. Nothing else may stand beside it.
 */
export function addressIn(piece: string): string | null {
  const bracketed = /^\[(?:IPv6:)?([^\]]{2,64})\](?::\d{1,5})?$/i.exec(piece);
  const bare = bracketed?.[1] ?? piece.replace(/^(\d+\.\d+\.\d+\.\d+):\d{1,5}$/, "$1").replace(/^IPv6:/i, "");
  if (bare.length > 64) return null;
  const ip = parseIp(bare.replace(/%[\w.-]*$/, ""));
  return ip && unmapped(ip).text;
}
