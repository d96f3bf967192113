import { registeredDomain } from "#lib/protocols/dmarc/public-suffix.ts";

/** Services whose own servers hand messages on among names of several registered domains. */
const SERVICES: readonly (readonly string[])[] = [
  ["outlook.com", "office365.com", "microsoft.com", "hotmail.com", "exchangelabs.com"],
  ["google.com", "gmail.com", "googlemail.com"],
  ["icloud.com", "me.com", "mac.com", "apple.com"],
  ["yahoo.com", "yahoodns.net", "yahoo.net", "aol.com"],
];
const serviceOf = new Map(SERVICES.flatMap((domains) => domains.map((domain) => [domain, domains[0] ?? domain] as const)));

/** Who runs a server, by its name: its registered domain, or the first of those that are one service. */
export function operatorOf(host: string): string {
  const domain = registeredDomain(host.toLowerCase());
  return serviceOf.get(domain) ?? domain;
}
