import { fail, pass } from "#lib/engine/check.ts";
import { placedEvidence } from "#lib/lookups/spf/evidence.ts";
import { lettersOf } from "#lib/protocols/spf/macro-string.ts";
import { termsIn, type WalkedTerm } from "#lib/protocols/spf/walked.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_TREE, onTree } from "./applies.ts";
import { spfCheck } from "./declare.ts";

export const ptrUsed = spfCheck({
  id: "spf/ptr",
  severity: "warning",
  title: "No term uses reverse names",
  failureTitle: "{count} {count|term uses|terms use} the reverse name of the sender's address",
  why: "ptr, and the macro p, are slow, burden the servers of .arpa, and fail whenever a reverse name cannot be asked. They should not be published, and some receivers ignore them.",
  fix: "Name the servers with a, mx, ip4 or ip6 in place of ptr.",
  details: NO_TREE,
  references: [rfc(7208, "5.5")],
  test: (facts) =>
    onTree(facts, ["TXT"], (root) => {
      const count = termsIn(root).filter(usesPtr).length;
      return count > 0 ? fail(placedEvidence(root, usesPtr), { params: { count } }) : pass();
    }),
});

function usesPtr({ term, reachable }: WalkedTerm): boolean {
  if (!reachable) return false;
  return term.name === "ptr" || ("target" in term && term.target !== null && lettersOf(term.target).has("p"));
}
