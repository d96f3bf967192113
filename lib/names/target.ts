import { halfWidth } from "./half-width.ts";
import { parseIp } from "./ip.ts";

/**
 * What a person meant who pasted a URL, an e-mail address, a host with a port, or a name with spaces round it:
 * the host alone. Full-width letters become plain ones (NFKC). Text that is none of these comes back as it is, trimmed.
 */
export function targetOf(pasted: string): string {
  const text = halfWidth(pasted).normalize("NFKC").trim();
  const host = text
    .replace(/^mailto:/i, "")
    .replace(/^[a-z][a-z0-9+.-]*:\/+/i, "")
    .replace(/[/?#].*$/s, "")
    .replace(/^.*@/s, "");
  const bracketed = /^\[(?:IPv6:)?([^\]]*)\](?::\d*)?$/i.exec(host);
  const bare = bracketed?.[1] ?? (parseIp(host) ? host : host.replace(/:\d{1,5}$/, ""));
  return bare === "" ? text : bare;
}
