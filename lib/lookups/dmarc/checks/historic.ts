import { fail, pass, skip } from "#lib/engine/check.ts";
import { recordEvidence, spanEvidence } from "#lib/lookups/dmarc/evidence.ts";
import { proposal } from "#lib/lookups/dmarc/proposal.ts";
import { shown } from "#lib/lookups/txt-records/shown.ts";
import { parseDmarc } from "#lib/protocols/dmarc/parse.ts";
import { type DmarcRecord, isHistoricTag, type Policy } from "#lib/protocols/dmarc/record.ts";
import { withoutTags, withTag } from "#lib/protocols/dmarc/repair.ts";
import type { Tag } from "#lib/protocols/tag-list/tag.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_RECORD, onRecord } from "./applies.ts";
import { dmarcCheck } from "./declare.ts";

export const percentageIgnored = dmarcCheck({
  id: "dmarc/percentage-ignored",
  severity: "warning",
  title: "The policy does not rely on pct",
  failureTitle: "pct={value} no longer holds the policy back",
  why: "The tag pct was removed from DMARC in May 2026. Receivers that follow RFC 9989 ignore it and apply the policy to all mail that fails; older ones still apply it to this percentage.",
  fix: "If all is ready, remove pct. If it is not, replace it by t=y, which asks receivers to apply one level less than the policy says.{fixable| With t=y the record is|}\n{line}",
  details: {
    zero: "pct=0 meant one level less than {policy} for all mail that fails. Now {policy} means {policy}, at once.",
    part: "pct={value} meant {policy} for {value} percent of the mail that fails, and one level less for the rest. Now it is for all of it.",
    "no-pct": "The record has no pct tag.",
    whole: "The value of pct is 100, or none at all: that is what receivers do without it.",
    "no-policy": "The record asks for nothing that pct could hold back.",
    ...NO_RECORD,
  },
  references: [rfc(9989, "A.6"), rfc(9989, "4.7")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      const pct = record.tags.find(({ name }) => name === "pct");
      if (!pct) return pass({ detail: "no-pct" });
      if (!holdsBack(pct)) return pass({ detail: "whole" });
      const policy = enforced(record);
      if (!policy) return skip("no-policy");
      const params = { value: shown(pct.value), policy, ...proposal(step.name, testing(record)) };
      return fail([recordEvidence(step, pct)], { detail: Number(pct.value) === 0 ? "zero" : "part", params });
    }),
});

export const historicTag = dmarcCheck({
  id: "dmarc/historic-tag",
  severity: "notice",
  title: "The record has no tags that were removed from DMARC",
  failureTitle: "The record has {names}, which {count|was|were} removed from DMARC",
  why: "RFC 9989 removed pct, rf and ri. Receivers that follow it ignore them: failure reports have one format, and aggregate reports come about once a day.",
  fix: "Remove {names}.{fixable| Without that the record is|}\n{line}",
  details: { ...NO_RECORD, pct: "Another check is about pct." },
  references: [rfc(9989, "9.3")],
  test: (facts) =>
    onRecord(facts, ({ step, record }) => {
      const held = enforced(record) !== undefined;
      const historic = record.tags.filter((tag) => isHistoricTag(tag.name) && !(held && holdsBack(tag)));
      if (historic.length === 0) return record.tags.some(holdsBack) ? skip("pct") : pass();
      const params = { count: historic.length, names: namesOf(historic), ...proposal(step.name, withoutTags(record, isHistoricTag)) };
      return fail(spanEvidence(step, historic), { params });
    }),
});

/** The first policy that asks receivers to act. */
function enforced({ p, sp, np }: DmarcRecord): Policy | undefined {
  return [p, sp, np].find((policy): policy is Policy => policy === "quarantine" || policy === "reject");
}

/** RFC 7489 §6.3: a percentage under 100. Any other value counts as 100. */
function holdsBack({ name, value }: Tag): boolean {
  return name === "pct" && /^\d{1,2}$/.test(value);
}

function namesOf(tags: readonly Tag[]): string {
  return tags.map(({ name }) => name).join(", ");
}

function testing(record: DmarcRecord): string | null {
  const without = withoutTags(record, isHistoricTag);
  return without === null ? null : withTag(parseDmarc(without), "t", "y");
}
