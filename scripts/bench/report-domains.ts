import type { ZoneSource } from "#lib/lab/types.ts";
import { parseIp, reverseName } from "#lib/names/ip.ts";

export const REPORT_DOMAINS = 50;

/** Documentation addresses that no scenario has. */
const FREE = [
  [29, 49],
  [110, 138],
] as const;
const hosts = FREE.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));

/**
 * Domains with a mail server at an IPv4 address, so that every list is asked for it, and with SPF, DMARC and TLS reports. MX, address, PTR and forward confirmation
 * are four round trips; so are the record, its include and MX, the address and the lists of `senders`. No two share a name or an address.
 */
export const reportDomains: ZoneSource = {
  id: "bench reports",
  zones: Array.from({ length: REPORT_DOMAINS }, (_, d) => reportDomain(d)),
  records: Array.from({ length: REPORT_DOMAINS }, (_, d) => records(d)).join("\n"),
};

export function reportDomain(d: number): string {
  return `r${d}.test`;
}

function records(d: number): string {
  const ip = parseIp(`203.0.113.${hosts[d]}`);
  if (!ip) throw new Error("The bench's own address is none");
  const domain = reportDomain(d);
  return `
${domain}. 3600 IN MX 10 mx.${domain}.
${domain}. 3600 IN TXT "v=spf1 mx include:spf.${domain} -all"
spf.${domain}. 3600 IN TXT "v=spf1 ip4:${ip.text} -all"
_dmarc.${domain}. 3600 IN TXT "v=DMARC1; p=reject; rua=mailto:reports@${domain}"
_smtp._tls.${domain}. 3600 IN TXT "v=TLSRPTv1; rua=mailto:reports@${domain}"
mx.${domain}. 3600 IN A ${ip.text}
out.${domain}. 3600 IN A ${ip.text}
${reverseName(ip)}. 3600 IN PTR out.${domain}.`;
}
