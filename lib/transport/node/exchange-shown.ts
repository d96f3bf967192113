import type { DnsExchange } from "#lib/report/schema.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { RecordType } from "#lib/transport/types.ts";
import { classify } from "./classify.ts";
import type { Answered, Failed } from "./exchange.ts";
import { extendedError } from "./message-ede.ts";
import type { Header, Message } from "./message-types.ts";

type Shown = Pick<DnsExchange, "question" | "status" | "flags" | "lines" | "note" | "raw">;

/**
 * What an exchange brought, as a report shows it. `hide` takes the operator's keys out of a text; octets that hold one are left out.
 */
export function shown(name: string, type: RecordType, result: Answered | Failed, hide: (text: string) => string): Shown {
  const written = name === "" ? "." : name;
  const { note: said, ...facts } = "message" in result ? messageFacts(result.message, name, type) : failureFacts(result);
  const question = { name: hide(written), type };
  const lines = facts.lines.map(hide);
  const note = said === undefined ? undefined : hide(said);
  const secret = question.name !== written || lines.some((line, i) => line !== facts.lines[i]);
  const raw = secret || !result.raw ? undefined : Buffer.from(result.raw).toString("base64");
  return { ...facts, question, lines, ...(note !== undefined && { note }), ...(raw !== undefined && { raw }) };
}

function failureFacts({ failure }: Failed) {
  return { status: failure.status, flags: [], lines: [], note: failure.cause };
}

function messageFacts(message: Message, name: string, type: RecordType) {
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
function flagsOf(header: Header): string[] {
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
