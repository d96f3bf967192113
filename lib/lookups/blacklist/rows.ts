import { listedDomain } from "#lib/protocols/dnsbl/query-name.ts";
import type { Dnsbl } from "#lib/protocols/dnsbl/schema.ts";
import { rankOf } from "#lib/protocols/dnsbl/selection.ts";
import type { Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { causeText } from "./causes.ts";
import type { ListResult, Subject } from "./facts.ts";

const ASKED_ABOUT = "Asked about {name}: this list keeps registrable domains.";

/** The row of a list that has not answered yet. */
export function pendingRow(subject: Subject, list: Dnsbl): Row {
  return {
    id: `${subject.text}/${list.zone}`,
    order: [subject.number, rankOf(list), list.name],
    state: "pending",
    cells: {
      subject: subject.text,
      role: subject.role,
      host: subject.host,
      list: list.name,
      zone: list.zone,
      tier: list.tier,
      action: list.action,
      outcome: "pending",
      code: null,
      meaning: null,
      reason: null,
      milliseconds: null,
      delist: list.delistUrl,
      note: null,
    },
  };
}

/** The row of a list that was asked, or that was not and says why. */
export function resultRow(result: ListResult): Row {
  const { subject, list, outcome, codes, meanings, reason, milliseconds } = result;
  const pending = pendingRow(subject, list);
  return {
    ...pending,
    state: "done",
    cells: {
      ...pending.cells,
      outcome,
      code: textOrNull(codes.join(", ")),
      meaning: textOrNull(meanings.join("; ")),
      reason,
      milliseconds,
      note: noteOf(result),
    },
  };
}

function noteOf({ subject, list, cause }: ListResult): string | null {
  if (cause) return causeText(list, cause);
  const name = subject.kind === "domain" ? listedDomain(list, subject.text) : subject.text;
  return name === subject.text ? null : fill(ASKED_ABOUT, { name });
}

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}
