import { type Ip, inNetwork, parseIp } from "./ip.ts";

/** A range of addresses. */
export interface IpNetwork {
  base: Ip;
  bits: number;
}

/** Reads "10.0.0.0/8", "fd00::/8" or a single address. Null when it is none of these. */
export function parseNetwork(text: string): IpNetwork | null {
  const [address = "", length, ...more] = text.split("/");
  const base = parseIp(address);
  if (!base || more.length > 0) return null;
  const most = base.family === 4 ? 32 : 128;
  if (length === undefined) return { base, bits: most };
  const bits = Number(length);
  return /^\d{1,3}$/.test(length) && bits <= most ? { base, bits } : null;
}

export function isInside(ip: Ip, { base, bits }: IpNetwork): boolean {
  return inNetwork(ip, base, bits);
}
