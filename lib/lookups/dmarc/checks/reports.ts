import { fail, pass, skip } from "#lib/engine/check.ts";
import { problemEvidence, recordEvidence, spanEvidence } from "#lib/lookups/dmarc/evidence.ts";
import { proposal } from "#lib/lookups/dmarc/proposal.ts";
import type { DmarcRecord, DmarcUri } from "#lib/protocols/dmarc/record.ts";
import { repaired, withTag } from "#lib/protocols/dmarc/repair.ts";
import { isUsable } from "#lib/protocols/dmarc/report-uris.ts";
import { applyRepairs } from "#lib/protocols/tag-list/repair.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_RECORD, onRecord } from "./applies.ts";
import { dmarcCheck } from "./declare.ts";

export const aggregateReportsMissing = dmarcCheck({
  id: "dmarc/aggregate-reports-missing",
  severity: "warning",
  title: "Aggregate reports are asked for",
  failureTitle: "No aggregate reports are asked for",
  why: "Aggregate reports show which servers send with the domain's name, and which of the domain's own mail fails. Without them a policy is set blindly.",
  fix: "Add a rua tag with an address that you read, or that of a service which reads reports for you.{fixable| For example:|}\n{line}",
  details: { ...NO_RECORD, invalid: "There is a rua tag, and no destination in it is valid; another check says why." },
  references: [rfc(9989, "5.1.3"), rfc(9989, "8")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      if (record.rua.some(isUsable)) return pass();
      if (record.rua.length > 0) return skip("invalid");
      const example = withTag(record, "rua", `mailto:dmarc-reports@${step.domain}`);
      return fail([recordEvidence(step)], { params: proposal(step.name, example) });
    }),
});

export const reportAddressInvalid = dmarcCheck({
  id: "dmarc/report-address-invalid",
  severity: "error",
  title: "Every destination for reports is a valid URI",
  failureTitle: "{count} {count|destination|destinations} for reports cannot be used",
  why: "A destination is a URI: mailto: and an e-mail address. Receivers send nothing to anything else.",
  fix: "Correct the marked {count|place|places}.{fixable| With that the record is|}\n{line}",
  details: { ...NO_RECORD, "no-destination": "The record names no destination for reports." },
  references: [rfc(9989, "4.6"), rfc(9989, "4.8"), rfc(6068, "2")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      const all = urisOf(record);
      if (all.length === 0) return skip("no-destination");
      const invalid = all.filter((uri) => !isUsable(uri));
      if (invalid.length === 0) return pass();
      const problems = invalid.flatMap(({ problems }) => problems);
      return fail(problemEvidence(step, problems), { params: { count: invalid.length, ...proposal(step.name, repaired(record)) } });
    }),
});

export const reportSizeObsolete = dmarcCheck({
  id: "dmarc/report-size-obsolete",
  severity: "notice",
  title: "No destination sets a size limit",
  failureTitle: "{count} {count|destination sets|destinations set} a size limit, which receivers ignore",
  why: "A limit such as !10m after the address was part of the old standard. Receivers that follow RFC 9989 ignore it and send reports of any size.",
  fix: "Remove the exclamation mark and what follows it.{fixable| With that the record is|}\n{line}",
  details: { ...NO_RECORD, "no-destination": "The record names no destination for reports." },
  references: [rfc(9989, "4.8"), rfc(9989, "C.4")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      if (urisOf(record).length === 0) return skip("no-destination");
      const sizes = urisOf(record).flatMap(({ size }) => size ?? []);
      if (sizes.length === 0) return pass();
      const mended = applyRepairs(
        record.text,
        sizes.map((size) => ({ ...size, text: "" })),
      );
      return fail(spanEvidence(step, sizes), { params: { count: sizes.length, ...proposal(step.name, mended) } });
    }),
});

export const reportSchemeUnsupported = dmarcCheck({
  id: "dmarc/report-scheme-unsupported",
  severity: "notice",
  title: "Reports go by mail",
  failureTitle: "{count} {count|destination is|destinations are} for {schemes}, which receivers need not support",
  why: "The one way that every sender of reports must support is mailto. Destinations of another kind are ignored by those that do not know it, which is nearly all.",
  fix: "Name an e-mail address with mailto: instead, or beside it.",
  details: { ...NO_RECORD, "no-destination": "The record names no valid destination for reports." },
  references: [rfc(9989, "4.7")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      const valid = urisOf(record).filter(isUsable);
      if (valid.length === 0) return skip("no-destination");
      const others = valid.filter(({ scheme }) => scheme !== "mailto");
      if (others.length === 0) return pass();
      const schemes = [...new Set(others.map(({ scheme }) => `${scheme}:`))].slice(0, 5).join(", ");
      return fail(spanEvidence(step, others), { params: { count: others.length, schemes } });
    }),
});

export const failureOptionsWithoutRuf = dmarcCheck({
  id: "dmarc/failure-options-without-ruf",
  severity: "notice",
  title: "Failure reporting options have a destination",
  failureTitle: "fo is ignored: there is no ruf tag",
  why: "fo says when reports on single messages are wanted. Without ruf none are sent, and fo means nothing.",
  fix: "Remove fo, or add ruf with the address that is to receive reports on single messages. Few receivers send them, and they hold parts of messages.",
  details: { ...NO_RECORD, "no-options": "The record has no fo tag." },
  references: [rfc(9989, "4.7")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      const options = record.tags.filter(({ name }) => name === "fo");
      if (options.length === 0) return pass({ detail: "no-options" });
      return record.tags.some(({ name }) => name === "ruf") ? pass() : fail(spanEvidence(step, options));
    }),
});

function urisOf({ rua, ruf }: DmarcRecord): DmarcUri[] {
  return [...rua, ...ruf];
}
