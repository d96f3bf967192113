import { causeOf } from "#lib/engine/causes.ts";
import type { RecordResult } from "#lib/protocols/dane/evaluate.ts";
import { MATCHING_TYPES, malformed, SELECTORS, type TlsaData, tlsaText, USAGES } from "#lib/protocols/dane/tlsa.ts";
import type { MailServer } from "#lib/protocols/mx/servers.ts";
import type { Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Security, ServerFacts, VisitFacts } from "./facts.ts";
import { MALFORMED, RESULTS } from "./texts.ts";
import { whyUnseen } from "./unseen.ts";

const SECURITY: Record<Security, string> = {
  secure: "signed",
  insecure: "not signed",
  unvalidated: "not validated",
  failed: "unknown",
};
const NOTES = {
  alias: "The records stand at the name that the server is an alias of, {base}",
  failed: "No answer: {cause}",
  absent: "No TLSA record",
  "no-address": "The server has no address",
  beyond: "{beyond} more {beyond|record is|records are} not shown",
  visit: "{address}: {text}",
} as const;
const MATCHES: Record<RecordResult, string> = {
  match: "matches",
  "no-match": "no match",
  "not-for-mail": "not used",
  malformed: "not valid",
  name: "no match",
  expired: "no match",
  broken: "no match",
};

/** The row of a server while nothing is known of it. */
export function awaitedRow(server: MailServer): Row {
  return rowOf(server, 0, {}, "pending");
}

/** A row for every TLSA record of a server, or one that says that there is none. */
export function serverRows(facts: ServerFacts, state: Row["state"]): Row[] {
  const { tlsa, addressSecurity, hasAddress, visits } = facts;
  const { records, answer, security } = tlsa;
  const cells = {
    addressState: hasAddress ? SECURITY[addressSecurity] : "none",
    tlsaState: records.length > 0 ? SECURITY[security] : isFailed(answer) ? "unknown" : "none",
  };
  if (records.length === 0) return [rowOf(facts, 0, { ...cells, note: emptyNote(facts) }, state)];
  return records.map(({ data }, n) =>
    rowOf(facts, n, { ...cells, ...recordCells(data), match: matchOf(visits, n), note: recordNote(facts, data, n) }, state),
  );
}

function recordCells(data: TlsaData): Row["cells"] {
  const { usage, selector, matchingType } = data;
  const named = (number: number, names: readonly string[]) => `${number} ${names[number] ?? "?"}`;
  return {
    usage: named(usage, USAGES),
    selector: named(selector, SELECTORS),
    matchingType: named(matchingType, MATCHING_TYPES),
    data: tlsaText(data).split(" ")[3]?.slice(0, 128) ?? "",
  };
}

/** What the certificates say that were seen; `differs` where two addresses show different ones. */
function matchOf(visits: readonly VisitFacts[], n: number): string | null {
  if (visits.length === 0) return null;
  const results = visits.map(({ evaluation }) => evaluation?.records[n] ?? null);
  const [first, ...more] = new Set(results.map((result) => (result ? MATCHES[result] : "not seen")));
  return more.length > 0 ? "differs" : (first ?? null);
}

function recordNote({ host, tlsa, visits }: ServerFacts, data: TlsaData, n: number): string | null {
  const { base, beyond, records } = tlsa;
  const reason = malformed(data);
  const seen = visits.map((visit) => {
    const result = visit.evaluation?.records[n];
    return fill(NOTES.visit, { address: visit.session.destination.address, text: result ? RESULTS[result] : whyUnseen(visit) });
  });
  const notes = [
    ...(base === host || n > 0 ? [] : [fill(NOTES.alias, { base: visible(base) })]),
    ...(reason ? [MALFORMED[reason]] : seen),
    ...(beyond > 0 && n === records.length - 1 ? [fill(NOTES.beyond, { beyond })] : []),
  ];
  return notes.length > 0 ? notes.join(" · ") : null;
}

function emptyNote({ hasAddress, tlsa: { answer } }: ServerFacts): string {
  if (!hasAddress) return NOTES["no-address"];
  return isFailed(answer) ? fill(NOTES.failed, { cause: causeOf(answer) }) : NOTES.absent;
}

function rowOf({ host, places: [place] }: MailServer, n: number, cells: Row["cells"], state: Row["state"]): Row {
  const shown = visible(host);
  const { preference } = place;
  return {
    id: `${preference ?? "implicit"}/${shown}/${n}`,
    order: [preference ?? 0, shown, n],
    state,
    cells: {
      preference,
      host: shown,
      addressState: state === "pending" ? "pending" : null,
      tlsaState: state === "pending" ? "pending" : null,
      usage: null,
      selector: null,
      matchingType: null,
      data: null,
      match: null,
      note: null,
      ...cells,
    },
  };
}
