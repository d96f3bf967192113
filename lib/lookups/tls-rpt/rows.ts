import { causeOf } from "#lib/engine/causes.ts";
import { problemText, VERSION_TEXTS } from "#lib/lookups/txt-records/problem-texts.ts";
import { shown } from "#lib/lookups/txt-records/shown.ts";
import type { Route } from "#lib/protocols/mx/route.ts";
import type { TlsRptRecord } from "#lib/protocols/tls-rpt/record.ts";
import type { TlsRptSelection } from "#lib/protocols/tls-rpt/select.ts";
import type { Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { recordsOf } from "#lib/transport/read.ts";
import type { Answer } from "#lib/transport/types.ts";
import { type DestinationFacts, isExaminable } from "./facts.ts";
import { tlsRptProblemText } from "./problem-texts.ts";

const KINDS = { record: "Record", field: "Field", report: "Reports" } as const;
const MEANINGS = {
  record: "The domain asks senders for reports on TLS.",
  multiple: "{count} records: senders take it as if there were none.",
  near: "Meant as a TLS reporting policy and ignored: {problem}.",
  others: "No TLS reporting policy among {count} TXT {count|record|records}.",
  nodata: "No TXT record.",
  nxdomain: "The name does not exist: no record.",
  failed: "No answer: {cause}. A record may be hidden here.",
  v: "The version: this is a TLS reporting policy.",
  rua: "Where senders send a report each day.",
  unknown: "No field that senders know: they ignore it.",
  invalid: "No destination: {problem}.",
  "not-examined": "Not examined: the record names more destinations than one report asks about.",
  "not-supported": "Senders send reports by mailto: and https: only.",
} as const;
const ROUTES: Record<Route["kind"], [state: string, mailto: string, https: string]> = {
  servers: ["reachable", "Reports go by mail.", "Reports are posted by HTTPS."],
  implicit: ["reachable", "Reports go by mail, to the host's own address: it has no MX record.", "Reports are posted by HTTPS."],
  null: ["unreachable", "The host accepts no mail: it says so with a null MX.", ""],
  none: ["unreachable", "The host has neither an MX record nor an address.", "The host has no address."],
  nxdomain: ["unreachable", "The host does not exist.", "The host does not exist."],
  unknown: ["unknown", "Where its mail goes could not be found out.", "Whether the host has an address could not be found out."],
};
/** Fields that one report shows; a hostile record has thousands. */
const MOST_FIELDS = 20;

export function awaitedRecord(name: string): Row {
  return rowOf("record", 0, { name: visible(name) }, "pending");
}

export function recordRow(name: string, answer: Answer, selection: TlsRptSelection): Row {
  const ttl = recordsOf(answer, "TXT")[0]?.ttl ?? null;
  return rowOf("record", 0, { name: visible(name), ttl, ...recordCells(answer, selection) });
}

/** The fields of the record, one by one. */
export function fieldRows({ fields }: TlsRptRecord): Row[] {
  return fields.slice(0, MOST_FIELDS).map(({ name, value }, i) => {
    const known = name === "v" || name === "rua";
    return rowOf("field", i, {
      name: shown(name),
      record: shown(value),
      state: known ? "given" : "unknown field",
      meaning: MEANINGS[known ? name : "unknown"],
    });
  });
}

export function awaitedDestination({ uri }: DestinationFacts, index: number): Row {
  return rowOf("report", index, { name: visible(uri.host ?? ""), record: shown(uri.text) }, "pending");
}

export function destinationRow(destination: DestinationFacts, index: number): Row {
  const { uri, route } = destination;
  const cells = { name: visible(uri.host ?? ""), record: shown(uri.text) };
  const [problem] = uri.problems;
  if (problem)
    return rowOf("report", index, {
      ...cells,
      state: "not valid",
      meaning: fill(MEANINGS.invalid, { problem: tlsRptProblemText(problem) }),
    });
  if (!route)
    return rowOf("report", index, {
      ...cells,
      state: "not examined",
      meaning: MEANINGS[isExaminable(destination) ? "not-examined" : "not-supported"],
    });
  const [state, mailto, https] = ROUTES[route.kind];
  return rowOf("report", index, { ...cells, state, meaning: uri.scheme === "mailto" ? mailto : https });
}

function recordCells(answer: Answer, selection: TlsRptSelection): { record?: string; state: string; meaning: string } {
  switch (selection.status) {
    case "record":
      return { record: shown(selection.record.text), state: "found", meaning: MEANINGS.record };
    case "multiple":
      return {
        record: selection.texts.map(shown).join(" · "),
        state: "void",
        meaning: fill(MEANINGS.multiple, { count: selection.texts.length }),
      };
    case "failed":
      return { state: "unknown", meaning: fill(MEANINGS.failed, { cause: causeOf(selection.answer) }) };
    case "none": {
      const [near] = selection.near;
      if (near) {
        const problem = problemText(VERSION_TEXTS[near.problem.code], near.problem.params);
        return { record: shown(near.text), state: "ignored", meaning: fill(MEANINGS.near, { problem }) };
      }
      const absent = answer.status === "nodata" || answer.status === "nxdomain" ? answer.status : null;
      return { state: "none", meaning: absent ? MEANINGS[absent] : fill(MEANINGS.others, { count: selection.others.length }) };
    }
  }
}

function rowOf(kind: keyof typeof KINDS, place: number, cells: Row["cells"], state: Row["state"] = "done"): Row {
  return {
    id: `${kind}/${place}`,
    order: [Object.keys(KINDS).indexOf(kind), place],
    state,
    cells: { kind: KINDS[kind], record: null, ttl: null, state: null, meaning: null, ...cells },
  };
}
