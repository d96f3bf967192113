import { getDomain } from "tldts";
import { type Ip, parseIp, reversedLabels } from "#lib/names/ip.ts";
import type { Dnsbl, Kind } from "./schema.ts";

/** What a list is asked about: an address, or a domain in A-label form. */
export type Item = { kind: "ipv4" | "ipv6"; ip: Ip } | { kind: "domain"; name: string };

/** Stands for the operator's key in names that people see. */
export const HIDDEN_KEY = "<key>";

/** The item that a text stands for, word for word: an IPv4-mapped IPv6 address stays IPv6, as RFC 5782 §5 wants it for test entries. */
export function itemOf(text: string): Item {
  const ip = parseIp(text);
  return ip ? { kind: ip.family === 4 ? "ipv4" : "ipv6", ip } : { kind: "domain", name: text.toLowerCase() };
}

/** What this list is asked about where somebody asks about an item. */
export function itemFor(list: Dnsbl, item: Item): Item {
  return item.kind === "domain" ? { kind: "domain", name: listedDomain(list, item.name) } : item;
}

export function serves(list: Dnsbl, kind: Kind): boolean {
  return list.kind.includes(kind);
}

/** True when the operator gives every user a key that stands in the question. */
export function needsKey(list: Dnsbl): boolean {
  return list.query === "item.key.zone" || list.query === "key.item.zone";
}

/** The name to ask for: RFC 5782 §2.1 (IPv4), §2.4 (IPv6), §3 (domains). Holds the key: never to be shown or logged. */
export function queryName(list: Dnsbl, item: Item, key: string | null): string {
  const parts = { item: item.kind === "domain" ? item.name : reversedLabels(item.ip), key: key ?? HIDDEN_KEY, zone: list.zone };
  if (list.query === "item.key.zone") return `${parts.item}.${parts.key}.${parts.zone}`;
  if (list.query === "key.item.zone") return `${parts.key}.${parts.item}.${parts.zone}`;
  return `${parts.item}.${parts.zone}`;
}

/** The same name with `<key>` in the key's place, for people. */
export function shownName(list: Dnsbl, item: Item): string {
  return queryName(list, item, null);
}

/**
 * The domain that the list keeps: the name itself, or the part of it that somebody registered (public suffix list, with the
 * names that providers give to customers).
 */
export function listedDomain(list: Dnsbl, name: string): string {
  return list.domainForm === "host" ? name : (getDomain(name, { allowPrivateDomains: true }) ?? name);
}
