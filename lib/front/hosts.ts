import { parseIp } from "#lib/names/ip.ts";

export interface AllowedHosts {
  /** The origin under which people open Mailvane, where it is configured. */
  url: string | null;
  /** Names, with or without a port. */
  further: readonly string[];
}

const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?)(?::(\d{1,5}))?$/i;

/** A Host header in lower case with its name apart; null for what is none (RFC 9110 §7.2). */
export function parseHost(header: string | undefined): { host: string; name: string } | null {
  const match = HOST.exec(header ?? "");
  // A port past 65535 leads nowhere, and Next would fail over it.
  if (!match?.[1] || !URL.canParse(`http://${match[0]}`)) return null;
  return { host: match[0].toLowerCase(), name: match[1].toLowerCase() };
}

/**
 * Whether Mailvane may be asked under this host. A page elsewhere can lead a name of its own to this machine (DNS rebinding), and a cache or a link
 * can be made to hold a foreign name; addresses and localhost can do neither.
 */
export function isAllowedHost({ host, name }: { host: string; name: string }, { url, further }: AllowedHosts): boolean {
  if (name === "localhost" || name.endsWith(".localhost") || parseIp(name.replace(/^\[|\]$/g, ""))) return true;
  const known = [...(url ? [new URL(url).host, new URL(url).hostname] : []), ...further].map((one) => one.toLowerCase());
  return known.includes(host) || known.includes(name);
}
