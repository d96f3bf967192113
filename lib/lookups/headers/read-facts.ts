import { toAscii } from "#lib/names/domain.ts";
import { mailboxesOf } from "#lib/protocols/message/addresses.ts";
import { arcChainOf } from "#lib/protocols/message/arc.ts";
import { unsubscribeOf } from "#lib/protocols/message/list-unsubscribe.ts";
import { type Field, fieldOf, fieldsOf, type Message } from "#lib/protocols/message/message.ts";
import { decodeUtf8 } from "#lib/protocols/message/octets.ts";
import { parseResults } from "#lib/protocols/message/parse-results.ts";
import { parseSignature } from "#lib/protocols/message/parse-signature.ts";
import { hopsOf, outsideHop, travelOf } from "#lib/protocols/message/received/hops.ts";
import type { Transport } from "#lib/transport/types.ts";
import type { Author, Envelope, HeadersFacts, HopFacts, Outside, ResultsFacts, SignatureFacts } from "./facts.ts";

/** More of a kind are not read: each may fill the message. */
const MOST_SIGNATURES = 50;
const MOST_RESULTS = 50;

/** What can be told from the header section alone. */
export type ReadFacts = Omit<HeadersFacts, "verification" | "spf" | "dmarc" | "iprev">;

/** Reads everything that needs no question. In: the message, and the host whose Authentication-Results count. */
export function readFacts(message: Message, authserv: string | null, { now, scope }: Pick<Transport, "now" | "scope">): ReadFacts {
  const hops: HopFacts[] = hopsOf(fieldsOf(message, "received")).map((hop) => {
    const address = hop.received.from?.address ?? null;
    return { ...hop, scope: address === null ? null : scope(address) };
  });
  const outside = outsideOf(hops, (address) => scope(address) === "public", authserv);
  const last = hops.findLast(({ received }) => received.date !== null);
  return {
    message,
    altered: message.problems.some(({ code }) => code === "not-a-field"),
    authserv,
    author: authorOf(message),
    envelope: envelopeOf(message, outside),
    hops,
    travel: travelOf(hops),
    outside,
    receivedAt: (outside?.hop.received.date ?? last?.received.date)?.time ?? now(),
    signatures: signaturesOf(message),
    chain: arcChainOf(message.fields),
    results: resultsOf(message, authserv, outside),
    unsubscribe: unsubscribeOf(
      fieldOf(message, "list-unsubscribe")?.value ?? null,
      fieldOf(message, "list-unsubscribe-post")?.value ?? null,
    ),
    bulkMarks: message.fields.filter(isBulkMark),
  };
}

function outsideOf(hops: readonly HopFacts[], isPublic: (address: string) => boolean, trusted: string | null): Outside | null {
  const found = outsideHop(hops, isPublic, trusted);
  const hop = hops.find(({ number }) => number === found?.number);
  const from = hop?.received.from;
  return hop && from?.address != null ? { hop, address: from.address, helo: from.helo ?? from.name } : null;
}

function authorOf(message: Message): Author {
  const fields = fieldsOf(message, "from");
  const mailboxes = fields.flatMap(({ value }) => mailboxesOf(value));
  const domains = new Set(mailboxes.map(({ address }) => address && asciiOf(address.domain)));
  const [domain = null] = domains;
  return { fields, mailboxes, domain: fields.length === 1 && domains.size === 1 ? domain : null };
}

function envelopeOf(message: Message, outside: Outside | null): Envelope | null {
  const field = fieldOf(message, "return-path");
  if (field) return envelope(field, mailboxesOf(field.value)[0]?.address ?? null, /^<?>?$/.test(field.value));
  const told = outside?.hop.received.envelopeFrom;
  return outside && told != null ? envelope(outside.hop.field, mailboxesOf(told)[0]?.address ?? null, told === "") : null;
}

function envelope(field: Field, address: { local: string; domain: string } | null, isNull: boolean): Envelope | null {
  if (!address) return isNull ? { address: "", domain: null, field } : null;
  const domain = asciiOf(address.domain);
  return domain === null ? null : { address: `${address.local}@${domain}`, domain, field };
}

function signaturesOf(message: Message): SignatureFacts[] {
  const fields = fieldsOf(message, "dkim-signature").slice(0, MOST_SIGNATURES);
  return fields.map((field) => ({ field, read: parseSignature(field.value), verdict: null }));
}

function resultsOf(message: Message, authserv: string | null, outside: Outside | null): ResultsFacts[] {
  const fields = fieldsOf(message, "authentication-results").slice(0, MOST_RESULTS);
  return fields.map((field) => {
    const read = parseResults(field.value);
    const named = authserv !== null && read.authservId?.toLowerCase() === authserv;
    return { field, read, named, brought: outside !== null && field.line > outside.hop.field.line };
  });
}

/** RFC 2369, RFC 2919, and what senders of bulk mail add. */
function isBulkMark({ key, value }: Field): boolean {
  if (key === "precedence") return /^(?:bulk|list|junk)$/i.test(value);
  return key === "list-unsubscribe" || key === "list-id" || key === "feedback-id";
}

function asciiOf(domain: string): string | null {
  const read = toAscii(decodeUtf8(domain) ?? domain);
  return read.ok ? read.ascii : null;
}
