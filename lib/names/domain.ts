import tr46 from "tr46";

export type AsciiResult = { ok: true; ascii: string; unicode: string } | { ok: false; problem: string; at?: number };

const OPTIONS = {
  checkBidi: true,
  checkJoiners: true,
  checkHyphens: false, // `r3---sn-…` exists
  transitionalProcessing: false,
  useSTD3ASCIIRules: false, // `_dmarc` and `_25._tcp` must survive
} as const;

// Brackets and the comma of Japanese are no letters (RFC 5892 §2.6); UTS #46 alone would let them pass.
const STRANGE = /[\s\p{Cc}「」『』、%/\\@:"'<>[\]{}|^`?#,;!$&()*+=~]/u;

/**
 * The A-label form of a domain name, lower-case, without the final dot, with the form people read. UTS #46, RFC 5891.
 * Out: a problem in words, with the position of the character where there is one.
 */
export function toAscii(input: string): AsciiResult {
  if (input === "") return { ok: false, problem: "There is no name." };
  const strange = STRANGE.exec(input);
  if (strange) return { ok: false, problem: notInName(strange[0]), at: strange.index };
  const dotted = input.replace(/[。．｡]/g, ".").replace(/\.$/, "");
  const empty = dotted === "" ? 0 : emptyLabel(dotted);
  if (empty !== null) return { ok: false, problem: "There is an empty label: two dots stand together, or one at the start.", at: empty };
  const ascii = tr46.toASCII(dotted, { ...OPTIONS, verifyDNSLength: false });
  if (ascii === null) return { ok: false, problem: "This is not a valid international domain name (UTS #46)." };
  // The mapping may bring forth what was not typed: `⑴` becomes `(1)`.
  if (/[^\x21-\x7e]/.test(ascii) || STRANGE.test(ascii))
    return { ok: false, problem: "This holds a character that no domain name may hold." };
  if (ascii === "" || emptyLabel(ascii) !== null) return { ok: false, problem: "A label is empty once invisible characters are removed." };
  const long = ascii.split(".").find((label) => label.length > 63);
  if (long !== undefined)
    return { ok: false, problem: `A label has ${long.length} octets; the most is 63.`, at: Math.max(dotted.indexOf(long), 0) };
  if (ascii.length > 253) return { ok: false, problem: `The name has ${ascii.length} octets; the most is 253.` };
  return { ok: true, ascii, unicode: toUnicode(ascii) };
}

/** Lower-case ASCII without an A-label, as most names are: it stays as it is. */
const PLAIN = /^(?!.*xn--)[\x21-\x40\x5b-\x7e]*$/;

/** The form people read of an A-label name. Names that do not decode stay as they are. */
export function toUnicode(ascii: string): string {
  if (PLAIN.test(ascii)) return ascii;
  const { domain, error } = tr46.toUnicode(ascii, OPTIONS);
  return error ? ascii : domain;
}

/** A name for where there is room for one line: where its two forms differ, with both, since the one that people read may look like another name (UTS #39). */
export function bothForms(ascii: string, unicode: string): string {
  return ascii === unicode ? ascii : `${unicode} (${ascii})`;
}

/** True for a name with a dot whose last label is not all digits: what a mail domain must look like. */
export function isMultiLabel(ascii: string): boolean {
  return /\.(?!\d+$)[^.]+$/.test(ascii);
}

/** RFC 1123 §2.1: letters, digits and hyphens, no hyphen at either end of a label, top label not all digits. */
export function isHostName(ascii: string): boolean {
  return isMultiLabel(ascii) && ascii.split(".").every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(label));
}

/** True when `name` is `suffix` or lies below it, at a label boundary. */
export function isWithin(name: string, suffix: string): boolean {
  return name === suffix || name.endsWith(`.${suffix}`);
}

function emptyLabel(name: string): number | null {
  if (name.startsWith(".")) return 0;
  const at = name.indexOf("..");
  return at < 0 ? null : at + 1;
}

function notInName(character: string): string {
  if (character === " ") return "A space cannot be part of a domain name.";
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return /[\p{Cc}\s]/u.test(character)
    ? `The control character U+${code} cannot be part of a domain name.`
    : `The character “${character}” cannot be part of a domain name.`;
}
