/** The name above this one; null above the root. A dot after a backslash belongs to its label. */
export function parentOf(name: string): string | null {
  if (name === "") return null;
  for (let at = 0; at < name.length; at++) {
    const character = name.charCodeAt(at);
    if (character === BACKSLASH) at += 1;
    else if (character === DOT) return name.slice(at + 1);
  }
  return "";
}

const BACKSLASH = 0x5c;
const DOT = 0x2e;

/** The wildcard below a name (RFC 4592). */
export function wildcardOf(name: string): string {
  return name === "" ? "*" : `*.${name}`;
}
