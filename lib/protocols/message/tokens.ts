/** A piece of a structured field (RFC 5322 §3.2). A comment's text is what stands within its outermost parentheses. */
export interface Token {
  kind: "word" | "quoted" | "comment" | "special";
  text: string;
  /** White space or nothing stands before it. */
  spaced: boolean;
}

/**
 * Cuts a structured field body into words, quoted strings, comments and the characters of `specials`. Never throws; takes time in
 * proportion to its length. What is not closed reaches to the end; a quoted pair stands for its second character (RFC 5322 §3.2.1).
 */
export function tokensOf(text: string, specials: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const character = text.charAt(at);
    if (isBlank(character)) {
      spaced = true;
      at += 1;
      continue;
    }
    const { kind, content, end } = readToken(text, at, specials);
    tokens.push({ kind, text: content, spaced });
    spaced = false;
    at = end;
  }
  return tokens;
}

interface Read {
  kind: Token["kind"];
  content: string;
  end: number;
}

function readToken(text: string, at: number, specials: string): Read {
  const character = text.charAt(at);
  if (character === "(") return readComment(text, at);
  if (character === '"') return readQuoted(text, at);
  if (specials.includes(character)) return { kind: "special", content: character, end: at + 1 };
  let end = at;
  while (end < text.length && !isBlank(text.charAt(end)) && !`("${specials}`.includes(text.charAt(end))) end += 1;
  return { kind: "word", content: text.slice(at, end), end };
}

/** RFC 5322 §3.2.2: comments nest. */
function readComment(text: string, start: number): Read {
  const parts: string[] = [];
  let depth = 1;
  let at = start + 1;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "(") depth += 1;
    if (character === ")" && --depth === 0) break;
    if (character === "\\") at += 1;
    parts.push(text.charAt(at));
  }
  return { kind: "comment", content: parts.join("").trim(), end: at + 1 };
}

/** RFC 5322 §3.2.4. */
function readQuoted(text: string, start: number): Read {
  const parts: string[] = [];
  let at = start + 1;
  for (; at < text.length && text.charAt(at) !== '"'; at++) {
    if (text.charAt(at) === "\\") at += 1;
    parts.push(text.charAt(at));
  }
  return { kind: "quoted", content: parts.join(""), end: at + 1 };
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t" || character === "\r" || character === "\n";
}
