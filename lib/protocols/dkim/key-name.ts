/** Below it lie all keys of a domain (RFC 6376 §3.6.2.1). */
export function domainkeyName(domain: string): string {
  return `_domainkey.${domain}`;
}

/** Where the key of a selector stands (RFC 6376 §3.6.2.1). */
export function keyName(selector: string, domain: string): string {
  return `${selector}.${domainkeyName(domain)}`;
}
