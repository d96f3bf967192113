import { type Token, tokensOf } from "./tokens.ts";

/** One mailbox of an address field (RFC 5322 §3.4). */
export interface Mailbox {
  /** The name before the address. */
  display: string;
  /** Null where no address can be read. */
  address: { local: string; domain: string } | null;
}

const MOST_MAILBOXES = 1_000;

/** The mailboxes of From, Sender, Reply-To, To or Return-Path, those in groups too (RFC 6854). Never throws. `<>` is no mailbox. */
export function mailboxesOf(text: string): Mailbox[] {
  const mailboxes: Mailbox[] = [];
  let open: Token[] = [];
  const finish = () => {
    const mailbox = mailboxOf(open);
    if (mailbox) mailboxes.push(mailbox);
    open = [];
  };
  let angle = false;
  for (const token of tokensOf(text, "<>,;:")) {
    if (mailboxes.length >= MOST_MAILBOXES) return mailboxes;
    const mark = token.kind === "special" ? token.text : "";
    if (mark === "<") angle = true;
    if (mark === ">") angle = false;
    // A colon within angle brackets ends a route (RFC 5322 §4.4), outside of them the name of a group.
    if (mark === ":" && !angle) open = [];
    else if ((mark === "," || mark === ";") && !angle) finish();
    else open.push(token);
  }
  finish();
  return mailboxes;
}

function mailboxOf(tokens: readonly Token[]): Mailbox | null {
  const plain = tokens.filter(({ kind }) => kind !== "comment");
  const start = plain.findIndex(({ kind, text }) => kind === "special" && text === "<");
  if (start < 0) {
    const address = addressOf(plain);
    return plain.length === 0 ? null : { display: address ? "" : phraseOf(plain), address };
  }
  const end = plain.findIndex(({ kind, text }, index) => index > start && kind === "special" && text === ">");
  const inside = plain.slice(start + 1, end < 0 ? undefined : end);
  const display = phraseOf(plain.slice(0, start));
  if (inside.length === 0 && display === "") return null;
  return { display, address: addressOf(inside) };
}

/** RFC 5322 §3.4.1; white space may stand round the dots and the at sign (§4.4). */
function addressOf(tokens: readonly Token[]): Mailbox["address"] {
  const route = tokens.findLastIndex(({ kind, text }) => kind === "special" && text === ":");
  const text = tokens
    .slice(route + 1)
    .map((token) => (token.kind === "quoted" ? JSON.stringify(token.text) : token.text))
    .join("");
  const at = text.lastIndexOf("@");
  return at < 1 || at === text.length - 1 ? null : { local: text.slice(0, at), domain: text.slice(at + 1) };
}

function phraseOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(" ");
}
