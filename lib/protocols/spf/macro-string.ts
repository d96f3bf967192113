import type { Problem } from "./record.ts";

export type MacroLetter = "s" | "l" | "o" | "d" | "i" | "p" | "v" | "h" | "c" | "r" | "t";

/** RFC 7208 §7.1. `escape` is what `%%`, `%_` and `%-` stand for. */
export type MacroPart =
  | { type: "literal" | "escape"; text: string }
  | { type: "macro"; letter: MacroLetter; urlEscape: boolean; digits: number | null; reverse: boolean; delimiters: string };
export type MacroString = readonly MacroPart[];

const ESCAPES: Readonly<Record<string, string>> = { "%%": "%", "%_": " ", "%-": "%20" };
const TOKEN = /%\{[^}]*\}?|%[%_-]|%|[^%]+/g;

/**
 * Reads a macro-string (RFC 7208 §7.1). The caller has already refused octets that may not stand there.
 * In: the text, where it begins in the record, and whether `c`, `r` and `t` may be used (only in an explanation, §7.2).
 * Out: the parts, and every problem with its position in the record.
 */
export function parseMacroString(text: string, offset: number, inExplanation: boolean): { parts: MacroPart[]; problems: Problem[] } {
  const parts: MacroPart[] = [];
  const problems: Problem[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    const start = offset + match.index;
    const escaped = ESCAPES[token];
    if (escaped !== undefined) parts.push({ type: "escape", text: escaped });
    else if (token.startsWith("%{")) {
      const macro = parseMacro(token, start, inExplanation);
      if ("code" in macro) problems.push(macro);
      else parts.push(macro);
    } else if (token === "%") problems.push({ code: "macro-percent", start, end: start + 1, params: {} });
    else parts.push({ type: "literal", text: token });
  }
  return { parts, problems };
}

function parseMacro(token: string, start: number, inExplanation: boolean): MacroPart | Problem {
  const end = start + token.length;
  const problem = (code: Problem["code"], params: Problem["params"] = {}): Problem => ({ code, start, end, params });
  if (!token.endsWith("}")) return problem("macro-open");
  const [, written = "", digits = "", reverse = "", delimiters = ""] = /^%\{(.?)(\d*)(r?)([^}]*)\}$/i.exec(token) ?? [];
  const letter = written.toLowerCase();
  if (!isMacroLetter(letter)) return problem("macro-letter", { letter: written });
  if (!inExplanation && "crt".includes(letter)) return problem("macro-letter-explanation", { letter: written });
  // RFC 7208 §7.3: "the DIGIT value MUST be nonzero".
  if (/^0+$/.test(digits)) return problem("macro-digits");
  if (!/^[.\-+,/_=]*$/.test(delimiters)) return problem("macro-delimiter", { delimiters });
  const urlEscape = written !== letter;
  return { type: "macro", letter, urlEscape, digits: digits === "" ? null : Number(digits), reverse: reverse !== "", delimiters };
}

function isMacroLetter(letter: string): letter is MacroLetter {
  return /^[slodipvhcrt]$/.test(letter);
}

/** The letters that the expansion will need. */
export function lettersOf(parts: MacroString): Set<MacroLetter> {
  return new Set(parts.flatMap((part) => (part.type === "macro" ? [part.letter] : [])));
}
