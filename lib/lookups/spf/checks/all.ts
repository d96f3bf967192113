import { fail, pass, skip } from "#lib/engine/check.ts";
import { placedEvidence, recordEvidence } from "#lib/lookups/spf/evidence.ts";
import type { SpfFacts } from "#lib/lookups/spf/facts.ts";
import { proposal } from "#lib/lookups/spf/proposal.ts";
import { type AddressSet, sizeOf } from "#lib/protocols/spf/address-set.ts";
import { allOf, type Qualifier } from "#lib/protocols/spf/record.ts";
import { withAll } from "#lib/protocols/spf/rewrite.ts";
import type { WalkedRecord } from "#lib/protocols/spf/walked.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_RECORD, NO_TREE, onRecord, onTree, type ValidRecord } from "./applies.ts";
import { spfCheck } from "./declare.ts";

export const passAll = spfCheck({
  id: "spf/pass-all",
  severity: "error",
  title: "Not everybody is authorised",
  failureTitle: "The record authorises every address on the Internet",
  why: "Anybody may send mail in the name of {domain}, and it passes SPF. That helps forgers more than no record at all, and receivers take such records as a sign of abuse.",
  fix: "Name the servers that send, and let everybody else fail.{unfixable|| Until you know them all, softfail is safe:\n}{record}",
  details: NO_TREE,
  references: [rfc(7208, "5.1"), rfc(7208, "2.6.3")],
  test: (facts) =>
    onTree(facts, ["TXT", "A", "AAAA", "MX"], (root) => {
      if (!isEverything(facts.authorised.pass)) return pass();
      const own = allOf(root.record)?.qualifier === "+";
      return fail(openTerms(facts, root), { params: { domain: facts.domain, ...proposal(own ? withAll(root.record, "~") : null) } });
    }),
});

export const neutralAll = spfCheck({
  id: "spf/neutral-all",
  severity: "warning",
  title: "The record takes a position on everybody else",
  failureTitle: "The record says nothing about everybody else: ?all",
  why: "Receivers must treat neutral exactly as if there were no SPF record: forged mail is not even suspicious.",
  fix: "End the record in ~all, or in -all once every server that sends is named.{unfixable|| With softfail it is\n}{record}",
  details: { ...NO_RECORD, "no-all": "The record has no all.", elsewhere: "What the record redirects to cannot be used." },
  references: [rfc(7208, "8.2"), rfc(7208, "5.1")],
  test: (facts) =>
    onRecord(facts, (root) => {
      const last = lastRecord(root);
      if (!last) return skip("elsewhere");
      const all = allOf(last.record);
      if (!all) return skip("no-all");
      return all.qualifier === "?"
        ? fail([recordEvidence(last, all)], { params: proposal(ownRecord(last, "~")) })
        : pass({ evidence: [recordEvidence(last, all)] });
    }),
});

export const noAll = spfCheck({
  id: "spf/no-all",
  severity: "warning",
  title: "The record says what becomes of everybody else",
  failureTitle: "The record does not say what becomes of everybody else",
  why: "A record should end in all or in a redirect. Without either, whoever matches nothing is neutral, which receivers treat as if there were no record.",
  fix: "End the record in ~all, or in -all once every server that sends is named.{unfixable|| With softfail it is\n}{record}",
  details: {
    ...NO_RECORD,
    "locked-down": "Locked down: {domain} sends no mail, and every message in its name fails.",
    others: "All others: {result}.",
    elsewhere: "What the record redirects to cannot be used.",
  },
  references: [rfc(7208, "4.7"), rfc(7208, "5.1")],
  test: (facts) =>
    onRecord(facts, (root) => {
      const last = lastRecord(root);
      if (!last) return skip("elsewhere");
      const all = allOf(last.record);
      if (!all) return fail([recordEvidence(last)], { params: proposal(ownRecord(last, "~")) });
      const evidence = [recordEvidence(last, all)];
      if (isLockedDown(root)) return pass({ detail: "locked-down", params: { domain: facts.domain }, evidence });
      return pass({ detail: "others", params: { result: RESULTS[all.qualifier] }, evidence });
    }),
});

export const RESULTS: Readonly<Record<Qualifier, string>> = { "+": "pass", "-": "fail", "~": "softfail", "?": "neutral" };

/** A record of nothing but `-all`, and perhaps an explanation: the domain sends no mail. */
export function isLockedDown({ record }: ValidRecord): boolean {
  return allOf(record)?.qualifier === "-" && record.terms.every(({ name }) => name === "all" || name === "exp");
}

/** The record whose default counts: this one, or what it redirects to. Null where a redirect leads to nothing that can be used. */
export function lastRecord(node: ValidRecord): ValidRecord | null {
  if (allOf(node.record)) return node;
  const redirect = node.terms.find(({ term, reachable }) => term.name === "redirect" && reachable);
  if (!redirect) return node;
  const { record: inner } = redirect;
  return inner?.record?.problems.length === 0 ? lastRecord({ ...inner, record: inner.record }) : null;
}

function ownRecord(node: ValidRecord, qualifier: Qualifier): string | null {
  return node.path.length === 1 ? withAll(node.record, qualifier) : null;
}

function isEverything(set: AddressSet): boolean {
  return sizeOf(set, 4) === 2n ** 32n || sizeOf(set, 6) === 2n ** 128n;
}

/** The terms that let everybody in; the whole record where it takes several together. */
function openTerms({ authorised }: SpfFacts, root: WalkedRecord): Evidence[] {
  const open = placedEvidence(root, (node) => {
    const matches = authorised.contributions.get(node)?.matches;
    return matches !== undefined && isEverything(matches) && !node.record && node.term.kind === "mechanism" && node.term.qualifier === "+";
  });
  return open.length > 0 ? open : [recordEvidence(root)];
}
