import { findDnsbl } from "#lib/protocols/dnsbl/catalogue.ts";
import { itemFor, itemOf, shownName } from "#lib/protocols/dnsbl/query-name.ts";

/** The name under which a list of the catalogue keeps an address or a domain. */
export function entryName(zone: string, subject: string): string {
  const list = findDnsbl(zone);
  if (!list) throw new Error(`${zone} is not in the catalogue`);
  return shownName(list, itemFor(list, itemOf(subject)));
}

/** Master-file lines: the list answers these codes for the subject, and this text. */
export function entry(zone: string, subject: string, codes: readonly string[], text?: string): string {
  const name = entryName(zone, subject);
  const addresses = codes.map((code) => `${name}. 300 IN A ${code}`);
  return [...addresses, ...(text === undefined ? [] : [`${name}. 300 IN TXT "${text}"`])].join("\n");
}

/** Checks that pass for an address that no list names, when every list answers. */
export const ADDRESS_CHECKS = [
  "blacklist/listed",
  "blacklist/listed-on-minor",
  "blacklist/policy-listed",
  "blacklist/not-asked",
  "blacklist/resolver-refused",
  "blacklist/minor-not-asked",
  "blacklist/address-not-public",
];

/** Checks that pass for a domain with a mail server, none of them listed, when every list answers. */
export const DOMAIN_CHECKS = [
  "blacklist/domain-listed",
  "blacklist/receiving-address-listed",
  "blacklist/mx-unanswerable",
  "blacklist/receiving-left-out",
  ...ADDRESS_CHECKS.filter((id) => id !== "blacklist/listed"),
];

/** The checks of a list without those that this scenario is about. */
export function without(checks: readonly string[], ...ids: string[]): string[] {
  return checks.filter((id) => !ids.includes(id));
}
