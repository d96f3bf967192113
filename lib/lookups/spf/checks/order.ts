import { fail, pass, skip } from "#lib/engine/check.ts";
import { MOST_EVIDENCE, recordEvidence, termEvidence } from "#lib/lookups/spf/evidence.ts";
import { proposal } from "#lib/lookups/spf/proposal.ts";
import { allOf, modifierOf } from "#lib/protocols/spf/record.ts";
import { withAllLast, withoutTerms } from "#lib/protocols/spf/rewrite.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_RECORD, onRecord } from "./applies.ts";
import { spfCheck } from "./declare.ts";

const DETAILS = { ...NO_RECORD, "no-all": "The record has no all." } as const;

export const termsAfterAll = spfCheck({
  id: "spf/terms-after-all",
  severity: "warning",
  title: "No mechanism stands after all",
  failureTitle: "{count} {count|mechanism stands|mechanisms stand} after all and {count|is|are} never reached",
  why: "all matches everybody, so receivers stop there. Servers named after it are not authorised.",
  fix: "Put the mechanisms before all, or remove them.{unfixable|| With all at the end the record is\n}{record}",
  details: DETAILS,
  references: [rfc(7208, "5.1")],
  test: (facts) =>
    onRecord(facts, (root) => {
      const all = allOf(root.record);
      if (!all) return skip("no-all");
      const after = root.terms.filter(({ term }) => term.kind === "mechanism" && term.start > all.start);
      if (after.length === 0) return pass();
      return fail(
        after.slice(0, MOST_EVIDENCE).map((term) => termEvidence(root, term)),
        { params: { count: after.length, ...proposal(withAllLast(root.record)) } },
      );
    }),
});

export const redirectBesideAll = spfCheck({
  id: "spf/redirect-beside-all",
  severity: "warning",
  title: "No redirect stands beside all",
  failureTitle: "The redirect is ignored, because the record has all",
  why: "A redirect counts only when nothing matched, and all matches everybody. What the other record authorises is not authorised.",
  fix: "Remove the redirect, or remove all where the other record is meant to decide.{unfixable|| Without the redirect the record is\n}{record}",
  details: DETAILS,
  references: [rfc(7208, "5.1"), rfc(7208, "6.1")],
  test: (facts) =>
    onRecord(facts, (root) => {
      const redirect = modifierOf(root.record, "redirect");
      if (!allOf(root.record)) return skip("no-all");
      if (!redirect) return pass();
      return fail([recordEvidence(root, redirect)], { params: proposal(withoutTerms(root.record, new Set([redirect]))) });
    }),
});
