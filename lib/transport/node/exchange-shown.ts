import type { DnsExchange } from "#lib/report/schema.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { RecordType } from "#lib/transport/types.ts";
import { classify } from "./classify.ts";
import type { Brought } from "./exchange.ts";
import { decodeMessage } from "./message.ts";
import { extendedError } from "./message-ede.ts";
import type { Header } from "./message-types.ts";
import type { Failure } from "./outcome.ts";

type Shown = Pick<DnsExchange, "question" | "status" | "flags" | "lines" | "note" | "raw">;

/**
 * What an exchange brought, as a report shows it. `hide` takes the operator's keys out of a text; octets that hold one are left out.
 */
export function shown(name: string, type: RecordType, brought: Brought, hide: (text: string) => string): Shown {
  const { failure, octets } = brought;
  const written = name === "" ? "." : name;
  const { note: said, ...facts } = octets === null || failure ? failureFacts(failure) : factsOf(brought, octets, name, type);
  const question = { name: hide(written), type };
  const lines = facts.lines.map(hide);
  const note = said === undefined ? undefined : hide(said);
  const secret = question.name !== written || lines.some((line, i) => line !== facts.lines[i]);
  const raw = secret || octets === null ? undefined : Buffer.from(octets, "latin1").toString("base64");
  return { ...facts, question, lines, ...(note !== undefined && { note }), ...(raw !== undefined && { raw }) };
}

type Facts = Pick<Shown, "status" | "flags" | "lines" | "note">;

/** Of messages that were read before, by what brought them: several lookups of a report show the same answer, and a repeated report shows it again. */
const read = new WeakMap<Brought, Facts>();

/** A message that was understood is never replaced. */
function factsOf(brought: Brought, octets: string, name: string, type: RecordType): Facts {
  const known = read.get(brought);
  if (known) return known;
  const facts = messageFacts(octets, name, type);
  read.set(brought, facts);
  return facts;
}

/** An exchange that has neither an answer nor a failure was left to itself. */
function failureFacts(failure: Failure | null): Facts {
  return { status: failure?.status ?? "cancelled", flags: [], lines: [], note: failure?.cause };
}

function messageFacts(octets: string, name: string, type: RecordType): Facts {
  const message = decodeMessage(Buffer.from(octets, "latin1"));
  const outcome = classify(message, name, type);
  const status = message.truncated ? "truncated" : outcome.status === "alias" ? "ok" : outcome.status;
  return {
    status,
    flags: flagsOf(message),
    lines: [...message.answers, ...message.authorities].map(recordText),
    note: ("cause" in outcome ? outcome.cause : undefined) ?? extendedError(message.edns),
  };
}

/** As dig names them. */
const FLAGS: readonly (readonly [string, keyof Header])[] = [
  ["qr", "response"],
  ["aa", "authoritative"],
  ["tc", "truncated"],
  ["rd", "recursionDesired"],
  ["ra", "recursionAvailable"],
  ["ad", "authentic"],
  ["cd", "checkingDisabled"],
];

export function flagsOf(header: Header): string[] {
  return FLAGS.flatMap(([flag, field]) => (header[field] ? flag : []));
}
