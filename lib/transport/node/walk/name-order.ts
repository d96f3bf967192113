/** Names are lower-case, without the final dot; "" is the root. */
export function isAtOrBelow(name: string, zone: string): boolean {
  return zone === "" || name === zone || isBelow(name, zone);
}

export function isBelow(name: string, zone: string): boolean {
  return zone === "" ? name !== "" : name.endsWith(`.${zone}`) && !isEscaped(name, name.length - zone.length - 1);
}

/** The name above; null above the root. A dot after a backslash belongs to its label. */
export function parentOf(name: string): string | null {
  if (name === "") return null;
  for (let at = name.indexOf("."); at >= 0; at = name.indexOf(".", at + 1)) if (!isEscaped(name, at)) return name.slice(at + 1);
  return "";
}

/** The name one label below `zone` on the way to `name`, which lies below it. */
export function nextBelow(zone: string, name: string): string {
  let at = name;
  for (let above = parentOf(at); above !== null && above !== zone; above = parentOf(above)) at = above;
  return at;
}

function isEscaped(name: string, dot: number): boolean {
  let backslashes = 0;
  while (name[dot - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}
