import type { ZoneSource } from "#lib/lab/types.ts";
import { parseIp, reverseName } from "#lib/names/ip.ts";

export const DOMAINS = 40;
const SERVERS = 5;

/**
 * Domains for the bench: five servers each, whose reverse names are names of their own, so that MX, addresses, PTR and forward
 * confirmation are four round trips. No two share a name, so no report can live on another's answers.
 */
export const domains: ZoneSource = {
  id: "bench",
  zones: ["bench.test"],
  records: Array.from({ length: DOMAINS }, (_, d) => Array.from({ length: SERVERS }, (_, s) => server(d, s)).join("\n")).join("\n"),
};

export function domainName(d: number): string {
  return `d${d}.bench.test`;
}

function server(d: number, s: number): string {
  const ip = parseIp(`2001:db8:be:${d}::${s}`);
  if (!ip) throw new Error("The bench's own address is none");
  return `
d${d}.bench.test. 3600 IN MX ${s * 10} mx${s}.d${d}.bench.test.
mx${s}.d${d}.bench.test. 3600 IN AAAA ${ip.text}
${reverseName(ip)}. 3600 IN PTR out${s}.d${d}.bench.test.
out${s}.d${d}.bench.test. 3600 IN AAAA ${ip.text}`;
}
