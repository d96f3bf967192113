const LETTERS = 16;

/**
 * A selector that nobody has: random letters. What it gets, every selector gets. One for as long as the process lives, so that its answer is cached like that of
 * any other name.
 */
export const PROBE_SELECTOR = Array.from(crypto.getRandomValues(new Uint8Array(LETTERS)), (octet) =>
  String.fromCharCode(97 + (octet % 26)),
).join("");
