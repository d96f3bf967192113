/** One field of a master-file line: the text between blanks or quotes, escapes not yet read. */
export interface Token {
  text: string;
  quoted: boolean;
}

/** The fields of one line; a comment ends it. Throws when a quote is not closed. RFC 1035 §5.1, without parentheses. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    const character = line[at];
    if (character === ";") break;
    if (character === " " || character === "\t") {
      at += 1;
      continue;
    }
    const quoted = character === '"';
    const start = quoted ? at + 1 : at;
    const end = endOf(line, start, quoted ? '"' : ' \t;"');
    if (quoted && end === line.length) throw new Error("a quote is not closed");
    tokens.push({ text: line.slice(start, end), quoted });
    at = quoted ? end + 1 : end;
  }
  return tokens;
}

/** Where the first of these characters stands unescaped; the length of the line when there is none. */
function endOf(line: string, start: number, stops: string): number {
  let at = start;
  while (at < line.length && !stops.includes(line.charAt(at))) at += line[at] === "\\" ? 2 : 1;
  return Math.min(at, line.length);
}

/** The octets of a text: `\DDD` is one octet, `\X` the character itself, all else UTF-8. Throws on `\999`. */
export function octetsOf(text: string): Uint8Array {
  const parts = text.split(/(\\\d{3}|\\[^\d])/).map((part, i) => (i % 2 === 0 ? Buffer.from(part, "utf8") : escaped(part)));
  return Uint8Array.from(Buffer.concat(parts));
}

function escaped(sequence: string): Buffer {
  if (sequence.length === 2) return Buffer.from(sequence.slice(1), "utf8");
  const octet = Number(sequence.slice(1));
  if (octet > 255) throw new Error(`${sequence} is no octet`);
  return Buffer.from([octet]);
}
