import type { Reply } from "./reply.ts";

/** What a server said of itself in answer to EHLO or HELO. */
export interface Ehlo {
  reply: Reply;
  /** EHLO was not understood, and HELO was: there are no extensions. */
  helo: boolean;
  /** The first word: the name the server gives itself; empty where there is none. */
  name: string;
  /** Keywords in capitals, with their parameters; of a keyword that stands twice, all of them. */
  keywords: ReadonlyMap<string, readonly string[]>;
}

/** RFC 5321 §4.1.1.1: the name on the first line, one keyword on each other. Keywords are the same in any case (§2.4). */
export function parseEhlo(reply: Reply): Ehlo {
  const [first, ...others] = reply.lines;
  const keywords = new Map<string, string[]>();
  for (const line of others) {
    // `AUTH=LOGIN` is an old form of `AUTH LOGIN` that servers still send beside it.
    const [keyword = "", ...parameters] = line
      .replace(/^AUTH=/i, "AUTH ")
      .split(/ +/)
      .filter((word) => word !== "");
    if (keyword === "") continue;
    const known = keywords.get(keyword.toUpperCase()) ?? [];
    keywords.set(keyword.toUpperCase(), [...new Set([...known, ...parameters])]);
  }
  return { reply, helo: false, name: firstWord(first), keywords };
}

export function parseHelo(reply: Reply): Ehlo {
  return { reply, helo: true, name: firstWord(reply.lines[0]), keywords: new Map() };
}

/** The name that a greeting begins with (RFC 5321 §4.2); empty where there is none. */
export function greetingName(reply: Reply): string {
  return firstWord(reply.lines[0]);
}

function firstWord(line: string): string {
  return line.trim().split(/\s+/)[0] ?? "";
}
