import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { recordEvidence } from "#lib/lookups/mx/evidence.ts";
import type { MxFacts } from "#lib/lookups/mx/facts.ts";
import { isNullMx } from "#lib/protocols/mx/servers.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { RecordOf } from "#lib/transport/types.ts";
import { mxCheck } from "./declare.ts";

const DETAILS = {
  "no-null-mx": "{domain} has no null MX.",
  unanswered: UNANSWERED,
} as const;

export const nullMxBesideOthers = mxCheck({
  id: "mx/null-mx-beside-others",
  severity: "error",
  title: "A null MX stands alone",
  failureTitle: "A null MX stands beside other MX records",
  why: "A null MX says that the domain accepts no mail, and the others say that it does. What happens to a message depends on the sender's software.",
  fix: "If the domain receives mail, remove the null MX ({domain}. MX 0 .). If it does not, remove every other MX record.",
  details: {
    alone:
      "{domain} says with a null MX that it accepts no mail. Senders give up at once, instead of trying for days: this is how it should be done.",
    ...DETAILS,
  },
  references: [rfc(7505, "3")],
  test: (facts) =>
    onNullMx(facts, () => {
      const { domain, records } = facts;
      if (records.every(isNullMx)) return pass({ detail: "alone", params: { domain }, evidence: evidenceOf(facts, records) });
      return fail(evidenceOf(facts, records), { params: { domain } });
    }),
});

export const nullMxPreference = mxCheck({
  id: "mx/null-mx-preference",
  severity: "warning",
  title: "A null MX has preference 0",
  failureTitle: "The null MX has another preference than 0",
  why: "RFC 7505 defines the null MX with preference 0. Software that looks for exactly that may take this record for a server without a name.",
  fix: "Publish the null MX as\n{domain}. 3600 IN MX 0 .",
  details: DETAILS,
  references: [rfc(7505, "3")],
  test: (facts) =>
    onNullMx(facts, (nullRecords) => {
      const others = nullRecords.filter(({ data }) => data.preference !== 0);
      return others.length > 0
        ? fail(evidenceOf(facts, others), { params: { domain: facts.domain } })
        : pass({ evidence: evidenceOf(facts, nullRecords) });
    }),
});

function onNullMx<Detail extends string>(
  facts: MxFacts,
  test: (nullRecords: RecordOf<"MX">[]) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof DETAILS> {
  const { domain, mx, records } = facts;
  if (isFailed(mx)) return unknown("unanswered", unanswered(domain, "MX", mx));
  const nullRecords = records.filter(isNullMx);
  return nullRecords.length > 0 ? test(nullRecords) : skip("no-null-mx", { domain });
}

function evidenceOf({ domain, mx }: MxFacts, records: RecordOf<"MX">[]) {
  return records.map((record) => recordEvidence({ name: domain, type: "MX", answer: mx }, record));
}
