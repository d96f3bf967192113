import { type MessageDate, parseDate } from "#lib/protocols/message/date/parse.ts";
import { type Token, tokensOf } from "#lib/protocols/message/tokens.ts";

const KEYWORDS = ["from", "by", "via", "with", "id", "for"] as const;
export type Keyword = (typeof KEYWORDS)[number];

/** What stands between one keyword and the next. */
export interface Clause {
  words: string[];
  comments: string[];
}

export interface Clauses {
  /** `start`: what stands before the first keyword. */
  clauses: ReadonlyMap<Keyword | "start", Clause>;
  date: MessageDate | null;
  /** Every comment, those after the date too. */
  comments: string[];
}

const MOST_TOKENS = 500;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun),?$/i;

/** Cuts a Received field into its clauses and its date. A keyword counts once: a second `from` is a word of the clause it stands in. */
export function clausesOf(text: string): Clauses {
  const tokens = tokensOf(text, ";").slice(0, MOST_TOKENS);
  const { head, date } = splitDate(tokens);
  const clauses = new Map<Keyword | "start", Clause>();
  let clause: Clause = { words: [], comments: [] };
  clauses.set("start", clause);
  for (const token of head) {
    const keyword = token.kind === "word" ? keywordOf(token.text) : null;
    if (keyword && !clauses.has(keyword)) {
      clause = { words: [], comments: [] };
      clauses.set(keyword, clause);
    } else if (token.kind === "comment") clause.comments.push(token.text);
    else if (token.kind !== "special") clause.words.push(token.text);
  }
  return { clauses, date, comments: tokens.flatMap(({ kind, text: comment }) => (kind === "comment" ? [comment] : [])) };
}

function keywordOf(word: string): Keyword | null {
  const lower = word.toLowerCase();
  return KEYWORDS.find((keyword) => keyword === lower) ?? null;
}

/** The date stands behind a semicolon, the last that has one behind it; some software writes more after it, some leaves the semicolon out. */
function splitDate(tokens: readonly Token[]): { head: readonly Token[]; date: MessageDate | null } {
  const semicolons = tokens.flatMap(({ kind }, index) => (kind === "special" ? [index] : []));
  for (const [place, index] of [...semicolons.entries()].reverse()) {
    const date = parseDate(wordsOf(tokens.slice(index + 1, semicolons[place + 1])));
    if (date) return { head: [...tokens.slice(0, index), ...tokens.slice(semicolons[place + 1] ?? tokens.length)], date };
  }
  const weekday = tokens.findLastIndex(({ kind, text }) => kind === "word" && WEEKDAY.test(text));
  const date = weekday < 0 ? null : parseDate(wordsOf(tokens.slice(weekday)));
  return date ? { head: tokens.slice(0, weekday), date } : { head: tokens, date: null };
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ kind, text }) => (kind === "word" ? text : "")).join(" ");
}
