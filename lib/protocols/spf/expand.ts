import type { MacroLetter, MacroString } from "./macro-string.ts";

/** What each macro letter stands for, one character for each octet. A letter that is missing cannot be known yet. */
export type MacroValues = Partial<Record<MacroLetter, string>>;

/** Expands a macro-string (RFC 7208 §7.3). Null when it needs a letter that `values` does not hold. */
export function expand(parts: MacroString, values: MacroValues): string | null {
  let text = "";
  for (const part of parts) {
    if (part.type !== "macro") {
      text += part.text;
      continue;
    }
    const value = values[part.letter];
    if (value === undefined) return null;
    const pieces = split(value, part.delimiters || ".");
    if (part.reverse) pieces.reverse();
    const kept = part.digits === null ? pieces : pieces.slice(-Math.min(part.digits, pieces.length));
    text += part.urlEscape ? urlEscaped(kept.join(".")) : kept.join(".");
  }
  return text;
}

function split(value: string, delimiters: string): string[] {
  const pieces = [""];
  for (const character of value) {
    if (delimiters.includes(character)) pieces.push("");
    else pieces[pieces.length - 1] += character;
  }
  return pieces;
}

// RFC 3986 §2.3: everything but the unreserved characters is escaped.
function urlEscaped(octets: string): string {
  return octets.replace(/[^A-Za-z0-9\-._~]/g, (octet) => `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
