import { fail, pass, skip } from "#lib/engine/check.ts";
import { MOST_EVIDENCE, placedEvidence, termEvidence } from "#lib/lookups/spf/evidence.ts";
import type { SpfFacts } from "#lib/lookups/spf/facts.ts";
import { brief } from "#lib/lookups/spf/shown.ts";
import { MOST_LOOKUPS, MOST_MX_HOSTS, MOST_VOID_LOOKUPS } from "#lib/protocols/spf/check.ts";
import { termsIn, type WalkedRecord } from "#lib/protocols/spf/walked.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_TREE, onTree, unseen } from "./applies.ts";
import { spfCheck } from "./declare.ts";

const DEPENDENT =
  "What {term} refers to depends on the message, so a worst case is not known; so far it is {count}. Give a sender's address to count for it.";
const LOOKUPS = "{count} {count|lookup|lookups}";

export const tooManyLookups = spfCheck({
  id: "spf/too-many-lookups",
  severity: "error",
  title: "At most 10 lookups are needed",
  failureTitle: "{count} lookups are needed, and 10 are allowed",
  why: "A receiver that comes to the eleventh term that asks the DNS must stop. The result is permerror, whoever the sender is, and the rest of the record counts for nothing.",
  fix: "Remove includes that nobody needs any more, write addresses in place of a and mx where they do not change, and give services that send in bulk a subdomain of their own.",
  details: {
    ...NO_TREE,
    worst: "{count} of 10 in the worst case, when a message makes a receiver evaluate every branch.",
    loop: "A record refers back to itself, so the lookups have no end; see the check about loops.",
    dependent: DEPENDENT,
  },
  references: [rfc(7208, "4.6.4"), rfc(7208, "11.1")],
  test: (facts) =>
    onTree(facts, ["TXT"], (root) => {
      const params = { count: facts.worst.lookups };
      if (facts.worst.lookups > MOST_LOOKUPS) return fail(costlyTerms(root), { detail: "worst", params });
      if (termsIn(root).some(({ loop }) => loop)) return skip("loop");
      const dependent = dependentInclude(facts);
      return dependent ? skip("dependent", { term: dependent, ...params }) : pass({ detail: "worst", params });
    }),
});

export const tooManyVoidLookups = spfCheck({
  id: "spf/too-many-void-lookups",
  severity: "warning",
  title: "At most 2 lookups find nothing",
  failureTitle: "{count} lookups find nothing, and 2 are allowed",
  why: "Receivers should give up after two terms whose names do not exist or have no such record. The result is permerror, and the rest of the record counts for nothing.",
  fix: "Remove the marked terms, or publish the records that they name.",
  details: {
    ...NO_TREE,
    worst: "{count} of 2 in the worst case, when a message makes a receiver evaluate every branch.",
    dependent: DEPENDENT,
  },
  references: [rfc(7208, "4.6.4")],
  test: (facts) =>
    onTree(facts, ["TXT", "A", "AAAA", "MX"], (root) => {
      const params = { count: facts.worst.voidLookups };
      if (facts.worst.voidLookups > MOST_VOID_LOOKUPS)
        return fail(
          placedEvidence(root, (term) => term.void),
          { detail: "worst", params },
        );
      const dependent = dependentInclude(facts);
      return dependent ? skip("dependent", { term: dependent, ...params }) : pass({ detail: "worst", params });
    }),
});

export const voidQueries = spfCheck({
  id: "spf/void-queries",
  severity: "notice",
  title: "At most 2 answers are empty for a sender of either family",
  failureTitle: "{count} answers are empty for a sender on {family}, more than some receivers allow",
  why: "Some receivers count every empty answer, also that a host has no address of the sender's family, and give up after two. The standard counts terms and not answers.",
  fix: "Name hosts that have addresses of both families, or write their networks with ip4 and ip6.",
  details: { ...NO_TREE, many: "More than 2 lookups find nothing at all; see the check about void lookups." },
  references: [rfc(7208, "4.6.4")],
  test: (facts) =>
    onTree(facts, ["TXT", "A", "AAAA", "MX"], (root) => {
      if (facts.worst.voidLookups > MOST_VOID_LOOKUPS) return skip("many");
      const { 4: v4, 6: v6 } = facts.worst.voidQueries;
      const family = v4 > v6 ? 4 : 6;
      const count = Math.max(v4, v6);
      if (count <= MOST_VOID_LOOKUPS) return pass();
      // A question without an answer may be one more void lookup: then there are too many by the standard's own count.
      const open = unseen(facts, ["TXT", "A", "AAAA", "MX"]);
      if (open) return open;
      return fail(
        placedEvidence(root, (term) => term.voidQueries[family] > 0),
        { params: { count, family: `IPv${family}` } },
      );
    }),
});

export const tooManyMxHosts = spfCheck({
  id: "spf/too-many-mx-hosts",
  severity: "error",
  title: "No mx stands for more than 10 hosts",
  failureTitle: "{term} stands for {count} hosts, and 10 are allowed",
  why: "A receiver must not ask for the addresses of more than ten MX hosts of one term. The result is permerror.",
  fix: "Write the networks of the servers that send in place of {term}, or name fewer MX hosts.",
  details: NO_TREE,
  references: [rfc(7208, "4.6.4"), rfc(7208, "5.4")],
  test: (facts) =>
    onTree(facts, ["TXT", "MX"], (root) => {
      const [first] = termsIn(root).filter(({ hosts }) => hosts > MOST_MX_HOSTS);
      if (!first) return pass();
      return fail(
        placedEvidence(root, (term) => term.hosts > MOST_MX_HOSTS),
        { params: { term: brief(first.term.text), count: first.hosts } },
      );
    }),
});

/** The terms of the domain's own record that cost lookups, the dearest first, with what each costs. */
function costlyTerms(root: WalkedRecord): Evidence[] {
  const costs = root.terms.map((term) => ({
    term,
    count: term.cost + (term.record ? termsIn(term.record) : []).reduce((sum, { cost }) => sum + cost, 0),
  }));
  return costs
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_EVIDENCE)
    .map(({ term, count }) => termEvidence(root, term, fill(LOOKUPS, { count })));
}

/** An include or redirect whose record is not known without a message. */
function dependentInclude({ walk }: SpfFacts): string | null {
  const found = termsIn(walk.root).find(({ dependent, term }) => dependent && (term.name === "include" || term.name === "redirect"));
  return found ? brief(found.term.text) : null;
}
