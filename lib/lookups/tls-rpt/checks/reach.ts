import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import type { TlsRptFacts } from "#lib/lookups/tls-rpt/facts.ts";
import { proposal } from "#lib/lookups/tls-rpt/proposal.ts";
import { type Asked, absenceEvidence, textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import type { FailedAnswer, RecordType } from "#lib/transport/types.ts";
import { NO_RECORD, onRecord, recordEvidence } from "./applies.ts";
import { tlsRptCheck } from "./declare.ts";

export const destinationUnreachable = tlsRptCheck({
  id: "tls-rpt/destination-unreachable",
  severity: "error",
  title: "Reports can reach every destination",
  failureTitle: "Reports cannot reach {hosts}",
  why: "A mail destination needs an MX record or an address, a web destination an address. Where there is none, every report is lost.",
  fix: "Correct the destination, or give {hosts} the records that it needs.",
  details: {
    ...NO_RECORD,
    "no-destination": "The record names no valid destination.",
    beyond: "The record names {beyond} more {beyond|destination|destinations} than one report examines.",
  },
  references: [rfc(8460, "3"), rfc(5321, "5.1")],
  test: (facts) =>
    onRecord(facts, (record) => {
      const examined = facts.destinations.filter(({ route }) => route !== null);
      if (examined.length === 0) return skip("no-destination");
      const lost = examined.filter(({ route }) => route && ["null", "none", "nxdomain"].includes(route.kind));
      if (lost.length > 0) {
        const hosts = [...new Set(lost.map(({ uri }) => visible(uri.host ?? "")))].slice(0, 5).join(", ");
        return fail(
          lost.map(({ uri }) => recordEvidence(facts, record, uri)),
          { params: { hosts } },
        );
      }
      for (const { uri, route } of examined) {
        if (route?.kind === "unknown") return unknown("unanswered", unanswered(visible(uri.host ?? ""), route.type, route.answer));
      }
      return facts.beyond > 0 ? unknown("beyond", { beyond: facts.beyond }) : pass();
    }),
});

export const draftName = tlsRptCheck({
  id: "tls-rpt/draft-name",
  severity: "warning",
  title: "No record stands at the name of old drafts",
  failureTitle: "A record stands at {name}, which nobody asks",
  why: "Drafts of the standard put the record at _smtp-tlsrpt. Senders ask for it at _smtp._tls.",
  fix: "Move the record to {standard}.{fixable| There it is:|}\n{line}",
  details: { unanswered: UNANSWERED },
  references: [rfc(8460, "3")],
  test({ name: standard, draft: { name, answer } }) {
    if (isFailed(answer)) return unknown("unanswered", unanswered(visible(name), "TXT", answer));
    const texts = recordsOf(answer, "TXT").map(({ data }) => latin1(data.strings));
    const meant = texts.filter((text) => /tls-?rpt/i.test(text));
    if (meant.length === 0) return pass();
    return fail(
      meant.slice(0, 5).map((text) => textEvidence({ name, answer }, text)),
      { params: { name: visible(name), standard: visible(standard), ...proposal(standard, meant[0] ?? null) } },
    );
  },
});

export const unansweredQuestion = tlsRptCheck({
  id: "tls-rpt/unanswered-question",
  severity: "notice",
  title: "Every question that matters has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, a record may exist or not. Mailvane says neither.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
  details: { one: UNANSWERED, several: "{count} questions have no answer. The first is {name} {type}: {cause}." },
  references: [rfc(2308, "7"), rfc(8914)],
  test(facts) {
    const open = openQuestions(facts);
    const [first] = open;
    if (!first) return pass();
    const params = { count: open.length, ...unanswered(visible(first.name), first.type, first.answer) };
    return unknown(open.length === 1 ? "one" : "several", params, open.map(absenceEvidence));
  },
});

function openQuestions({ name, answer, draft, destinations }: TlsRptFacts): (Asked & { type: RecordType; answer: FailedAnswer })[] {
  const asked: (Asked & { type: RecordType })[] = [
    { name, type: "TXT", answer },
    { ...draft, type: "TXT" },
    ...destinations.flatMap(({ uri, route }) =>
      route?.kind === "unknown" ? [{ name: uri.host ?? "", type: route.type, answer: route.answer }] : [],
    ),
  ];
  return asked.flatMap(({ name, type, answer }) => (isFailed(answer) ? [{ name, type, answer }] : []));
}
