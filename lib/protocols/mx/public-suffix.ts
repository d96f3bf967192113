import { getPublicSuffix } from "tldts";

/** True for a name below which others register theirs, such as co.uk or github.io: it seldom takes mail itself. */
export function isPublicSuffix(domain: string): boolean {
  return getPublicSuffix(domain, { allowPrivateDomains: true, extractHostname: false }) === domain;
}
