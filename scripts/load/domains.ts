import type { ZoneSource } from "#lib/lab/types.ts";

export const DOMAINS = 500;

/** Domains that no two requests at once share, so that each costs a report of its own: alike but for their names and addresses. */
export const domains: ZoneSource = {
  id: "load",
  zones: ["load.test"],
  records: Array.from({ length: DOMAINS }, (_, n) => domain(domainName(n), `2001:db8:10ad:${n.toString(16)}`)).join("\n"),
};

export function domainName(n: number): string {
  return `d${n % DOMAINS}.load.test`;
}

function domain(name: string, network: string): string {
  return `
${name}. 3600 IN MX 10 mx1.${name}.
${name}. 3600 IN MX 20 mx2.${name}.
mx1.${name}. 3600 IN AAAA ${network}::1
mx2.${name}. 3600 IN AAAA ${network}::2`;
}
