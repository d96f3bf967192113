import { parseIp } from "#lib/names/ip.ts";

/** Where a DNS server listens. */
export interface ServerAddress {
  /** Canonical; an IPv6 address may carry its zone ("fe80::1%eth0"). */
  address: string;
  family: 4 | 6;
  port: number;
  /** The address as people write it, with the port where it is not 53. Equal texts mean the same server. */
  text: string;
}

const DNS_PORT = 53;

/** Reads "192.0.2.1", "192.0.2.1:5353", "2001:db8::1" or "[2001:db8::1]:5353". Null when it is none of these: host names are not taken. */
export function parseServer(text: string): ServerAddress | null {
  const bracketed = /^\[([^\]]+)\](?::(\d{1,5}))?$/.exec(text);
  const dotted = /^([\d.]+)(?::(\d{1,5}))?$/.exec(text);
  const [, host = text, port = String(DNS_PORT)] = bracketed ?? dotted ?? [];
  const [plain = "", zone] = host.split(/%(.*)/s);
  const ip = parseIp(plain);
  const number = Number(port);
  if (!ip || number < 1 || number > 65535) return null;
  if (zone !== undefined && (ip.family === 4 || !/^[\w.-]+$/.test(zone))) return null;
  if (bracketed && ip.family === 4) return null;
  const address = zone === undefined ? ip.text : `${ip.text}%${zone}`;
  return { address, family: ip.family, port: number, text: serverText(address, ip.family, number) };
}

function serverText(address: string, family: 4 | 6, port: number): string {
  if (port === DNS_PORT) return address;
  return family === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}
