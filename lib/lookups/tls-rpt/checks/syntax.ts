import { fail, pass, skip } from "#lib/engine/check.ts";
import type { TlsRptFacts } from "#lib/lookups/tls-rpt/facts.ts";
import { tlsRptProblemText } from "#lib/lookups/tls-rpt/problem-texts.ts";
import { proposal } from "#lib/lookups/tls-rpt/proposal.ts";
import { repaired } from "#lib/protocols/tls-rpt/parse.ts";
import type { TlsRptProblem, TlsRptRecord } from "#lib/protocols/tls-rpt/record.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_RECORD, onRecord, recordEvidence } from "./applies.ts";
import { tlsRptCheck } from "./declare.ts";

/** Pieces of evidence that one finding shows; a hostile record has thousands of problems. */
const MOST_SHOWN = 10;

export const syntax = tlsRptCheck({
  id: "tls-rpt/syntax",
  severity: "error",
  title: "The record follows the grammar",
  failureTitle: "{count} {count|place breaks|places break} the grammar of the record",
  why: "Senders may discard a record that they cannot read, and then send no reports.",
  fix: "Correct the marked {count|place|places}.{fixable| With that the record is|}\n{line}",
  details: NO_RECORD,
  references: [rfc(8460, "3")],
  test: (facts) =>
    onRecord(facts, (record) => {
      const problems = record.problems.filter(({ code }) => !code.startsWith("uri-"));
      if (problems.length === 0) return pass();
      return fail(problemEvidence(facts, record, problems), {
        params: { count: problems.length, ...proposal(facts.name, repaired(record)) },
      });
    }),
});

export const destinationMissing = tlsRptCheck({
  id: "tls-rpt/destination-missing",
  severity: "error",
  title: "The record says where reports go",
  failureTitle: "The record has no rua: there is nowhere to send reports",
  why: "rua is required. A record without it asks for reports and does not say where they are to go.",
  fix: "Add rua with an address that you read.{fixable| For example:|}\n{line}",
  details: NO_RECORD,
  references: [rfc(8460, "3")],
  test: (facts) =>
    onRecord(facts, (record) => {
      if (record.rua.length > 0) return pass();
      const example = `v=TLSRPTv1; rua=mailto:tls-reports@${facts.domain}`;
      return fail([recordEvidence(facts, record)], { params: proposal(facts.name, example) });
    }),
});

export const reportAddressInvalid = tlsRptCheck({
  id: "tls-rpt/report-address-invalid",
  severity: "error",
  title: "Every destination is a mailto: or https: URI",
  failureTitle: "{count} {count|place|places} in the destinations cannot be used",
  why: "A destination is a URI that begins with mailto: or https:. In it a comma, an exclamation mark and a semicolon are written %2C, %21 and %3B. Senders send nothing to anything else.",
  fix: "Correct the marked {count|place|places}.{fixable| With that the record is|}\n{line}",
  details: { ...NO_RECORD, "no-destination": "The record names no destination." },
  references: [rfc(8460, "3"), rfc(6068, "2")],
  test: (facts) =>
    onRecord(facts, (record) => {
      if (record.rua.length === 0) return skip("no-destination");
      const problems = record.problems.filter(({ code }) => code.startsWith("uri-"));
      if (problems.length === 0) return pass();
      return fail(problemEvidence(facts, record, problems), {
        params: { count: problems.length, ...proposal(facts.name, repaired(record)) },
      });
    }),
});

export const unknownField = tlsRptCheck({
  id: "tls-rpt/unknown-field",
  severity: "notice",
  title: "Every field is one that senders know",
  failureTitle: "Senders ignore {names}",
  why: "The standard knows v and rua. Other fields are ignored; often they are a slip, or belong to a DMARC record.",
  fix: "Remove what is not needed, or correct the spelling.",
  details: NO_RECORD,
  references: [rfc(8460, "3")],
  test: (facts) =>
    onRecord(facts, (record) => {
      const unknown = record.fields.filter(({ name }) => name !== "v" && name !== "rua");
      if (unknown.length === 0) return pass();
      const names = [...new Set(unknown.map(({ name }) => visible(name)))].slice(0, 5).join(", ");
      return fail(
        unknown.slice(0, MOST_SHOWN).map((field) => recordEvidence(facts, record, field)),
        { params: { names } },
      );
    }),
});

function problemEvidence(facts: TlsRptFacts, record: TlsRptRecord, problems: readonly TlsRptProblem[]) {
  return problems.slice(0, MOST_SHOWN).map((problem) => recordEvidence(facts, record, problem, tlsRptProblemText(problem)));
}
