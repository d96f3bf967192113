const MOST = 253;

/**
 * The domain that an expanded domain-spec names, in octets, without the final dot.
 * Null when no question can be formed from it: an empty label, or one over 63 octets.
 */
export function targetDomain(expanded: string): string | null {
  let octets = expanded.replace(/\.$/, "");
  // RFC 7208 §7.3: labels are dropped from the left until at most 253 characters are left.
  while (octets.length > MOST && octets.includes(".")) octets = octets.slice(octets.indexOf(".") + 1);
  const labels = octets.split(".");
  return octets.length > MOST || labels.some((label) => label === "" || label.length > 63) ? null : octets;
}

/** The name as a resolver wants it: lower-case, strange octets as `\DDD`. */
export function queryName(domain: string): string {
  return domain
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[^\x21-\x7e]|\\/g, (octet) => `\\${octet.charCodeAt(0).toString().padStart(3, "0")}`);
}

/** RFC 7208 §4.3: only a well-formed name of several labels, and no address literal, is checked at all. */
export function isCheckable(domain: string): boolean {
  return targetDomain(domain) !== null && /\../.test(domain) && !domain.endsWith("]");
}
