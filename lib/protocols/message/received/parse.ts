import { type Clause, type Clauses, clausesOf, type Keyword } from "./clauses.ts";
import { protocolOf } from "./protocol.ts";
import type { Received } from "./received.ts";
import { receiverOf, senderOf } from "./sender.ts";
import { tlsOf } from "./tls.ts";

const NOTHING: Clause = { words: [], comments: [] };

/**
 * Reads a Received field (RFC 5321 §4.4, RFC 5322 §3.6.7) in any of the forms that mail software writes. Never throws: what cannot be read
 * is null.
 */
export function parseReceived(text: string): Received {
  const read = clausesOf(text);
  const clause = (keyword: Keyword) => read.clauses.get(keyword) ?? NOTHING;
  const protocol = protocolOf(clause("with").words);
  return {
    from: senderOf(clause("from")),
    by: receiverOf(clause("by")),
    via: clause("via").words.join(" ") || null,
    protocol: protocol?.words ?? null,
    registered: protocol?.registered ?? null,
    id: firstOf(clause("id")),
    for: firstOf(clause("for")),
    envelopeFrom: envelopeFromOf(read),
    tls: tlsOf(protocol?.tls ?? false, piecesOf(read)),
    authenticated: (protocol?.auth ?? false) || read.comments.some((comment) => /^authenticated\b/i.test(comment)),
    date: read.date,
  };
}

/** Where software tells of TLS: in comments, behind the protocol, and behind the identifier. Names of hosts are not among them. */
function piecesOf({ clauses, comments }: Clauses): string[] {
  const words = (["with", "id"] as const).map((keyword) => clauses.get(keyword)?.words.slice(1).join(" ") ?? "");
  return [...comments, clauses.get("with")?.words[0] ?? "", ...words];
}

function firstOf({ words: [first = ""] }: Clause): string | null {
  return first.replace(/^<|>,?$/g, "") || null;
}

function envelopeFromOf({ comments }: Clauses): string | null {
  for (const comment of comments) {
    const found = /\benvelope-(?:from|sender)[ =]*<?([^\s<>()]{0,320})>?/i.exec(comment);
    if (found?.[1] !== undefined) return found[1];
  }
  return null;
}
