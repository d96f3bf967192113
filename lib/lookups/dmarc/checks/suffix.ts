import { UNANSWERED } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { recordEvidence, spanEvidence, stepEvidence } from "#lib/lookups/dmarc/evidence.ts";
import { proposal } from "#lib/lookups/dmarc/proposal.ts";
import { registeredDomain } from "#lib/protocols/dmarc/public-suffix.ts";
import { withoutTags } from "#lib/protocols/dmarc/repair.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_RECORD, onRecord, openStep } from "./applies.ts";
import { dmarcCheck } from "./declare.ts";

export const psdMistaken = dmarcCheck({
  id: "dmarc/psd-mistaken",
  severity: "warning",
  title: "Only a public suffix says psd=y",
  failureTitle: "psd=y says that {domain} is a public suffix, and it is in no list of them",
  why: "psd=y means that others register names below the domain. Every name below it then counts as an organization of its own: its mail is not aligned with the domain, and the domain's policy reaches it only as a last resort.",
  fix: "Unless you let others register names below {domain}, remove psd=y.{fixable| Without it the record is|}\n{line}",
  details: NO_RECORD,
  references: [rfc(9989, "4.7"), rfc(9989, "5.2")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      const listed = !step.domain.includes(".") || registeredDomain(`x.${step.domain}`) === `x.${step.domain}`;
      if (record.psd !== "y" || listed) return pass();
      const tags = record.tags.filter(({ name }) => name === "psd");
      const mended = withoutTags(record, (name) => name === "psd");
      return fail(spanEvidence(step, tags), { params: { domain: visible(step.domain), ...proposal(step.name, mended) } });
    }),
});

export const publicSuffixDifference = dmarcCheck({
  id: "dmarc/public-suffix-difference",
  severity: "notice",
  title: "Receivers with the Public Suffix List decide the same",
  failureTitle: "Receivers with the Public Suffix List decide otherwise",
  why: "RFC 9989 finds the Organizational Domain by asking the DNS, one name after the other. Receivers that still follow RFC 7489 look it up in the Public Suffix List, and will for years.",
  fix: "Publish a record at {domain} and one at {registered}, so that both kinds of receiver find the same.",
  details: {
    policy: "By the standard {source} applies to {domain}; with the list {listSource} does.",
    alignment:
      "The same policy applies. But by the standard the Organizational Domain is {organization}, with the list it is {registered}: other domains count as aligned.",
    incomplete: "What a receiver with the list finds at {registered} is not known.",
    unanswered: UNANSWERED,
    none: NO_RECORD.none,
  },
  references: [rfc(9989, "C.3"), rfc(7489, "3.2")],
  test({ domain, walk, discovery, publicSuffix }) {
    const { organization, source } = discovery;
    if (source.status === "unknown") return unknown("unanswered", openStep(source.step));
    if (organization.status === "unknown") return unknown("unanswered", openStep(organization.step));
    if (publicSuffix.source.status === "unknown") {
      const { step } = publicSuffix.source;
      return step
        ? unknown("unanswered", openStep(step))
        : unknown("incomplete", { registered: visible(publicSuffix.organizationalDomain) });
    }
    const standard = source.status === "found" ? source.step : null;
    const listed = publicSuffix.source.status === "found" ? publicSuffix.source.domain : null;
    if (!standard && listed === null) return skip("none", { domain: visible(domain) });
    const registered = publicSuffix.organizationalDomain;
    if (standard?.domain === listed && organization.domain === registered) return pass();
    const params = {
      domain: visible(domain),
      registered: visible(registered),
      organization: visible(organization.domain),
      source: recordOf(standard?.domain ?? null),
      listSource: recordOf(listed),
    };
    const steps = [...walk.steps, ...walk.beyond].filter(
      (step) => step === standard || step.domain === listed || step.domain === registered,
    );
    const evidence = steps.flatMap((step) => (step === standard ? [recordEvidence(step)] : stepEvidence(step)));
    return fail(evidence, { detail: standard?.domain === listed ? "alignment" : "policy", params });
  },
});

function recordOf(domain: string | null): string {
  return domain === null ? "no record" : `the record of ${visible(domain)}`;
}
