// Names as the DNS has them: lower-case, without the final dot, "" the root. A dot after a backslash belongs to its label.

/** The labels of a name, as they are written, the leftmost first; none for the root. */
export function labelsOf(name: string): string[] {
  return name === "" ? [] : (name.match(/(?:\\\d{3}|\\.|[^.\\])+/g) ?? []);
}

/** The name above; null above the root. */
export function parentOf(name: string): string | null {
  if (name === "") return null;
  for (let at = name.indexOf("."); at >= 0; at = name.indexOf(".", at + 1)) if (!isEscaped(name, at)) return name.slice(at + 1);
  return "";
}

/** True for the zone itself and every name below it. */
export function isAtOrBelow(name: string, zone: string): boolean {
  return name === zone || isBelow(name, zone);
}

export function isBelow(name: string, zone: string): boolean {
  return zone === "" ? name !== "" : name.endsWith(`.${zone}`) && !isEscaped(name, name.length - zone.length - 1);
}

/** The name one label below `zone` on the way to `name`, which lies below it. */
export function nextBelow(zone: string, name: string): string {
  let at = name;
  for (let above = parentOf(at); above !== null && above !== zone; above = parentOf(above)) at = above;
  return at;
}

/** The longest name that both are at or below. */
export function commonAncestor(one: string, other: string): string {
  let common = one;
  while (!isAtOrBelow(other, common)) common = parentOf(common) ?? "";
  return common;
}

/** The name that a DNAME record turns one below its own into (RFC 6672 §2.2). */
export function moved(name: string, from: string, to: string): string {
  const kept = from === "" ? `${name}.` : name.slice(0, name.length - from.length);
  return to === "" ? kept.slice(0, -1) : `${kept}${to}`;
}

/** The wildcard below a name (RFC 4592). */
export function wildcardBelow(name: string): string {
  return name === "" ? "*" : `*.${name}`;
}

function isEscaped(name: string, dot: number): boolean {
  let backslashes = 0;
  while (name[dot - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}
