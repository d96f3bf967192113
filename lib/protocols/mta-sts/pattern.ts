/**
 * Whether the name of an MX host matches an `mx` pattern of a policy (RFC 8461 §4.1): the same name, or, where the pattern begins with
 * `*.`, a name with exactly one label in its place. Case does not matter. In: both in A-labels.
 */
export function matchesPattern(host: string, pattern: string): boolean {
  const name = host.toLowerCase();
  const wanted = pattern.toLowerCase();
  if (!wanted.startsWith("*.")) return name === wanted;
  const dot = name.indexOf(".");
  return dot > 0 && name.slice(dot) === wanted.slice(1);
}
