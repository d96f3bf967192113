import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { absenceEvidence, MOST_EVIDENCE, recordEvidence, textEvidence } from "#lib/lookups/spf/evidence.ts";
import { proposal } from "#lib/lookups/spf/proposal.ts";
import { merged } from "#lib/protocols/spf/rewrite.ts";
import { recordsIn, type WalkedRecord } from "#lib/protocols/spf/walked.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { unseen } from "./applies.ts";
import { spfCheck } from "./declare.ts";

// What people publish who mean an SPF record: quotes, blanks or another version before or in place of `v=spf1 `.
const MEANT_AS_SPF = /^["'\s]*v\s*=\s*spf1?/i;

export const none = spfCheck({
  id: "spf/none",
  severity: "warning",
  title: "There is an SPF record",
  failureTitle: "There is no SPF record",
  why: "Without an SPF record receivers cannot tell the domain's own servers from anybody else's. Many treat its mail with suspicion, and some large ones refuse it.",
  fix: "Publish a TXT record at {domain} that names the servers that send its mail. If it sends none, publish\n`v=spf1 -all`",
  details: {
    nodata: "{domain} has no TXT record at all.",
    nxdomain: "{domain} does not exist.",
    others: "{domain} has {count} TXT {count|record|records}, and none begins with v=spf1.",
    near: "A TXT record of {domain} seems to be meant as SPF, but it does not begin with exactly v=spf1 and a space.",
    unanswered: UNANSWERED,
  },
  references: [rfc(7208, "3"), rfc(7208, "4.5")],
  test({ domain, walk }) {
    const { selection } = walk.root;
    if (selection.status === "failed") return unknown("unanswered", unanswered(domain, "TXT", selection.answer));
    if (selection.status === "ok") return pass({ evidence: [recordEvidence(walk.root)] });
    if (selection.status !== "none") return pass();
    if (selection.absent)
      return fail([absenceEvidence(domain, "TXT", selection.absent, selection.exchange)], { detail: selection.absent, params: { domain } });
    const near = selection.others.filter((text) => MEANT_AS_SPF.test(text));
    const evidence = (near.length > 0 ? near : selection.others)
      .slice(0, MOST_EVIDENCE)
      .map((text) => textEvidence(domain, text, selection.exchange, firstWord(text)));
    return fail(evidence, { detail: near.length > 0 ? "near" : "others", params: { domain, count: selection.others.length } });
  },
});

export const multipleRecords = spfCheck({
  id: "spf/multiple-records",
  severity: "error",
  title: "There is no more than one SPF record",
  failureTitle: "{owner} has {count} SPF records",
  why: "A domain must not have more than one SPF record. Receivers do not choose between them: the result is permerror, as if the policy were broken.",
  fix: "Keep one record, with the terms of all.{unfixable|| This one holds them:\n}{record}",
  details: {
    unanswered: UNANSWERED,
    cut: "The tree of records is larger than one report follows ({bounds}).",
    none: "{domain} has no SPF record.",
  },
  references: [rfc(7208, "3.2"), rfc(7208, "4.5")],
  test(facts) {
    const several = recordsIn(facts.walk.root).find(({ selection }) => selection.status === "multiple");
    if (several) return fail(textsOf(several), { params: { owner: several.domain, ...countOf(several) } });
    if (facts.walk.root.selection.status === "none") return skip("none", { domain: facts.domain });
    return unseen(facts, ["TXT"]) ?? pass();
  },
});

function textsOf({ domain, selection }: WalkedRecord) {
  return selection.status === "multiple"
    ? selection.texts.slice(0, MOST_EVIDENCE).map((text) => textEvidence(domain, text, selection.exchange))
    : [];
}

function countOf({ selection, path }: WalkedRecord) {
  const texts = selection.status === "multiple" ? selection.texts : [];
  return { count: texts.length, ...proposal(path.length === 1 ? merged(texts) : null) };
}

function firstWord(text: string) {
  return { start: 0, end: Math.max(text.search(/\S\s|$/) + 1, 1) };
}
