import { fail, pass } from "#lib/engine/check.ts";
import { absenceEvidence, MOST_EVIDENCE, termEvidence } from "#lib/lookups/spf/evidence.ts";
import { proposal } from "#lib/lookups/spf/proposal.ts";
import { brief } from "#lib/lookups/spf/shown.ts";
import { withoutTerms } from "#lib/protocols/spf/rewrite.ts";
import { recordsIn, type WalkedRecord, type WalkedTerm } from "#lib/protocols/spf/walked.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_TREE, onTree, type ValidRecord } from "./applies.ts";
import { spfCheck } from "./declare.ts";

/** A term, and the record that it stands in. */
interface Placed {
  node: WalkedRecord;
  term: WalkedTerm;
}

export const loop = spfCheck({
  id: "spf/loop",
  severity: "error",
  title: "No record refers back to itself",
  failureTitle: "{owner} refers back to {target}: a loop",
  why: "A receiver goes round until it has made ten lookups, and then stops. The result is permerror for every message that nothing matches before.",
  fix: "Remove {term} from the record of {owner}.{unfixable|| Without it the record is\n}{record}",
  details: NO_TREE,
  references: [rfc(7208, "4.6.4"), rfc(7208, "5.2")],
  test: (facts) =>
    onTree(facts, ["TXT"], (root) => {
      const found = placed(root, (term) => term.loop);
      return found.length > 0 ? failing(root, found) : pass();
    }),
});

export const includeWithoutRecord = spfCheck({
  id: "spf/include-without-record",
  severity: "error",
  title: "Every record referred to exists",
  failureTitle: "{target} is referred to and has no SPF record",
  why: "An include or a redirect must lead to an SPF record. Where it does not, the result is permerror for every message that comes that far.",
  fix: "Remove {term} from the record of {owner}, or correct the name.{unfixable|| Without it the record is\n}{record}",
  details: NO_TREE,
  references: [rfc(7208, "5.2"), rfc(7208, "6.1")],
  test: (facts) =>
    onTree(facts, ["TXT"], (root) => {
      const found = placed(root, ({ record }) => record !== undefined && isMissing(record));
      return found.length > 0 ? failing(root, found) : pass();
    }),
});

export const duplicateInclude = spfCheck({
  id: "spf/duplicate-include",
  severity: "notice",
  title: "No record is referred to twice",
  failureTitle: "{target} is referred to more than once",
  why: "The second time costs as many lookups as the first and authorises nobody who was not authorised already.",
  fix: "Remove {term} from the record of {owner}.{unfixable|| Without it the record is\n}{record}",
  details: NO_TREE,
  references: [rfc(7208, "5.2"), rfc(7208, "4.6.4")],
  test: (facts) =>
    onTree(facts, ["TXT"], (root) => {
      const found = placed(root, (term) => facts.repeated.has(term));
      return found.length > 0 ? failing(root, found) : pass();
    }),
});

function placed(root: WalkedRecord, concerned: (term: WalkedTerm) => boolean): Placed[] {
  return recordsIn(root).flatMap((node) => node.terms.filter(concerned).map((term) => ({ node, term })));
}

function isMissing({ selection }: WalkedRecord): boolean {
  return selection.status === "none" || selection.status === "bad-domain";
}

function failing(root: ValidRecord, found: Placed[]) {
  const [first] = found;
  const own = new Set(found.filter(({ node }) => node.path.length === 1).map(({ term }) => term.term));
  const params = {
    count: found.length,
    owner: brief(first?.node.domain ?? root.domain),
    term: brief(first?.term.term.text ?? ""),
    target: brief(first?.term.target ?? first?.term.record?.domain ?? ""),
    ...proposal(own.size > 0 && own.size < root.record.terms.length ? withoutTerms(root.record, own) : null),
  };
  return fail(found.slice(0, MOST_EVIDENCE).flatMap(evidenceOf), { params });
}

function evidenceOf({ node, term }: Placed) {
  const evidence = [termEvidence(node, term)];
  const selection = term.record?.selection;
  if (term.record && selection?.status === "none" && selection.absent) {
    evidence.push(absenceEvidence(term.record.domain, "TXT", selection.absent, selection.exchange));
  }
  return evidence;
}
