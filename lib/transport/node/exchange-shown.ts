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
export function shown(name: string, type: RecordType, { failure, octets }: Brought, hide: (text: string) => string): Shown {
  const written = name === "" ? "." : name;
  const { note: said, ...facts } = octets === null || failure ? failureFacts(failure) : messageFacts(octets, name, type);
  const question = { name: hide(written), type };
  const lines = facts.lines.map(hide);
  const note = said === undefined ? undefined : hide(said);
  const secret = question.name !== written || lines.some((line, i) => line !== facts.lines[i]);
  const raw = secret || octets === null ? undefined : Buffer.from(octets, "latin1").toString("base64");
  return { ...facts, question, lines, ...(note !== undefined && { note }), ...(raw !== undefined && { raw }) };
}

/** An exchange that has neither an answer nor a failure was left to itself. */
function failureFacts(failure: Failure | null) {
  return { status: failure?.status ?? "cancelled", flags: [], lines: [], note: failure?.cause };
}

function messageFacts(octets: string, name: string, type: RecordType) {
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
export function flagsOf(header: Header): string[] {
  const flags = {
    qr: header.response,
    aa: header.authoritative,
    tc: header.truncated,
    rd: header.recursionDesired,
    ra: header.recursionAvailable,
    ad: header.authentic,
    cd: header.checkingDisabled,
  };
  return Object.entries(flags).flatMap(([flag, set]) => (set ? flag : []));
}
