/** One reply of a server (RFC 5321 §4.2). */
export interface Reply {
  /** Three digits: 220. */
  code: number;
  /** The text of each line, behind code and separator; octets as latin1 or UTF-8 text. */
  lines: readonly [string, ...string[]];
}

/** 2yz: done. RFC 5321 §4.2.1. */
export function isPositive({ code }: Reply): boolean {
  return code >= 200 && code < 300;
}

/** 4yz: the server asks to try again later. RFC 5321 §4.2.1. */
export function asksLater({ code }: Reply): boolean {
  return code >= 400 && code < 500;
}

/** As it stood on the wire, one line for each, with code and separator. */
export function replyText({ code, lines }: Reply): string {
  return lines.map((line, i) => `${code}${i < lines.length - 1 ? "-" : " "}${line}`).join("\n");
}

/** One line of a reply, or null where it is none. RFC 5321 §4.2: three digits, then a space, a hyphen, or nothing. */
export function parseReplyLine(line: string): { code: number; last: boolean; text: string } | null {
  const [, code, separator, text = ""] = /^([2-5]\d\d)(?:([ -])(.*))?$/s.exec(line) ?? [];
  return code === undefined ? null : { code: Number(code), last: separator !== "-", text };
}
