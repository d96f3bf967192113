import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { absenceEvidence, MOST_EVIDENCE, textEvidence } from "#lib/lookups/spf/evidence.ts";
import { isSpf } from "#lib/protocols/spf/parse.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isAbsent, isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import type { Answer, RecordOf } from "#lib/transport/types.ts";
import { NO_RECORD } from "./applies.ts";
import { spfCheck } from "./declare.ts";

const MOST_OCTETS = 512;

const DETAILS = { none: NO_RECORD.none, unanswered: UNANSWERED, size: "The answer has {octets} octets." } as const;

export const recordTooLong = spfCheck({
  id: "spf/record-too-long",
  severity: "warning",
  title: "The record fits into 512 octets",
  failureTitle: "The record alone makes an answer of {octets} octets; 512 is the most that always arrives",
  why: "A longer answer needs EDNS or a second question over TCP. Where a firewall hinders both, receivers cannot read the record, and the result is temperror.",
  fix: "Move part of the mechanisms to records of their own and include those, or sum neighbouring networks up into larger ones.",
  details: DETAILS,
  references: [rfc(7208, "3.4")],
  test({ domain, txt }) {
    if (isFailed(txt)) return unknown("unanswered", unanswered(domain, "TXT", txt));
    const records = recordsOf(txt, "TXT").filter(({ data }) => isSpf(latin1(data.strings)));
    if (records.length === 0) return skip("none", { domain });
    const octets = Math.max(...records.map((record) => answerSize(domain, [record])));
    const evidence = records.map(({ data }) => textEvidence(domain, latin1(data.strings), txt.exchange)).slice(0, MOST_EVIDENCE);
    return octets <= MOST_OCTETS ? pass({ detail: "size", params: { octets }, evidence }) : fail(evidence, { params: { octets } });
  },
});

export const answerTooLong = spfCheck({
  id: "spf/answer-too-long",
  severity: "notice",
  title: "All TXT records of the domain fit into 512 octets",
  failureTitle: "The {count} TXT records of {domain} make an answer of {octets} octets",
  why: "The SPF record comes in one answer with all other TXT records of the domain. Over 512 octets the answer needs EDNS or TCP, which nearly every receiver has.",
  fix: "Remove TXT records that nobody needs any more, such as old proofs of ownership.",
  details: { ...DETAILS, alone: "The SPF record alone is longer; see the check about its length." },
  references: [rfc(7208, "3.4")],
  test({ domain, txt }) {
    if (isFailed(txt)) return unknown("unanswered", unanswered(domain, "TXT", txt));
    const records = recordsOf(txt, "TXT");
    const spf = records.filter(({ data }) => isSpf(latin1(data.strings)));
    if (spf.length === 0) return skip("none", { domain });
    if (spf.some((record) => answerSize(domain, [record]) > MOST_OCTETS)) return skip("alone");
    const octets = answerSize(domain, records);
    const evidence = records.slice(0, MOST_EVIDENCE).map(({ data }) => textEvidence(domain, latin1(data.strings), txt.exchange));
    if (octets <= MOST_OCTETS) return pass({ detail: "size", params: { octets }, evidence });
    return fail(evidence, { params: { domain, count: records.length, octets } });
  },
});

export const type99 = spfCheck({
  id: "spf/type-99",
  severity: "warning",
  title: "There is no record of type SPF",
  failureTitle: "There is a record of the type SPF, which nobody reads",
  why: "The DNS record type SPF (99) was given up in 2014. Receivers read TXT alone, so this record only misleads whoever maintains the zone.",
  fix: "Remove the record of type SPF and keep the TXT record.",
  details: { unanswered: UNANSWERED },
  references: [rfc(7208, "3.1")],
  test({ domain, type99 }) {
    if (isFailed(type99)) return unknown("unanswered", unanswered(domain, "SPF", type99));
    const records = recordsOf(type99, "SPF");
    if (records.length === 0) return pass({ evidence: absence(domain, type99) });
    return fail(
      records
        .slice(0, MOST_EVIDENCE)
        .map(({ data }) => ({ ...textEvidence(domain, latin1(data.strings), type99.exchange), source: `${domain} SPF` })),
    );
  },
});

/** Octets of an answer without EDNS: header, question, and records whose names are compressed (RFC 1035 §4.1). */
function answerSize(domain: string, records: RecordOf<"TXT">[]): number {
  const data = records.flatMap((record) => record.data.strings).reduce((sum, { length }) => sum + 1 + length, 0);
  return 12 + domain.length + 2 + 4 + records.length * 12 + data;
}

function absence(domain: string, answer: Answer): Evidence[] {
  return isAbsent(answer) ? [absenceEvidence(domain, "SPF", answer.status, answer.exchange)] : [];
}
