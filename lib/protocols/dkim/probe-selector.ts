const LETTERS = 16;

/** A selector that nobody has: random letters. What it gets, every selector gets. */
export function probeSelector(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(LETTERS)), (octet) => String.fromCharCode(97 + (octet % 26))).join("");
}
