import { UNANSWERED } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, skip } from "#lib/engine/check.ts";
import { MOST_EVIDENCE, problemEvidence, recordEvidence, termEvidence } from "#lib/lookups/spf/evidence.ts";
import type { SpfFacts } from "#lib/lookups/spf/facts.ts";
import { problemText } from "#lib/lookups/spf/problem-texts.ts";
import { proposal } from "#lib/lookups/spf/proposal.ts";
import { brief } from "#lib/lookups/spf/shown.ts";
import type { Problem } from "#lib/protocols/spf/record.ts";
import { repaired } from "#lib/protocols/spf/repair.ts";
import { recordsIn, type WalkedRecord } from "#lib/protocols/spf/walked.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_RECORD, onRecord, unseen } from "./applies.ts";
import { spfCheck } from "./declare.ts";

const DETAILS = {
  own: "At character {at} of the record: {problem}.",
  included: "In the record of {owner}, which this one refers to, at character {at}: {problem}.",
  none: NO_RECORD.none,
  multiple: NO_RECORD.multiple,
  unanswered: UNANSWERED,
  cut: "The tree of records is larger than one report follows ({bounds}).",
} as const;

export const syntaxError = spfCheck({
  id: "spf/syntax-error",
  severity: "error",
  title: "The record keeps to the grammar",
  failureTitle: "The record breaks the grammar at {count} {count|place|places}",
  why: "One mistake anywhere makes the whole record invalid: receivers look at none of its terms, and the result is permerror for every message.",
  fix: "Correct what is marked.{unfixable|| This is probably what was meant:\n}{record}",
  details: DETAILS,
  references: [rfc(7208, "4.6"), rfc(7208, "12")],
  test: (facts) => judgeProblems(facts, (problem) => problem.code !== "non-ascii"),
});

export const nonAscii = spfCheck({
  id: "spf/non-ascii",
  severity: "error",
  title: "The record is in ASCII",
  failureTitle: "The record holds octets outside ASCII at {count} {count|place|places}",
  why: "An SPF record is restricted to ASCII. Dashes and quotation marks from a word processor, invisible characters and international names break it: the result is permerror for every message.",
  fix: "Type the marked parts anew, and write international names in their xn-- form.{unfixable|| This is probably what was meant:\n}{record}",
  details: DETAILS,
  references: [rfc(7208, "3.1"), rfc(8616, "4")],
  test: (facts) => judgeProblems(facts, (problem) => problem.code === "non-ascii"),
});

function judgeProblems(facts: SpfFacts, concerned: (problem: Problem) => boolean): CheckResult<keyof typeof DETAILS> {
  const { domain, walk } = facts;
  const found = recordsIn(walk.root).flatMap((node) =>
    (node.record?.problems ?? []).filter(concerned).map((problem) => ({ node, problem })),
  );
  const [first] = found;
  if (!first) {
    if (walk.root.selection.status === "none") return skip("none", { domain });
    return walk.root.selection.status === "multiple"
      ? skip("multiple", { domain })
      : (unseen(facts, ["TXT"]) ?? pass({ evidence: [recordEvidence(walk.root)] }));
  }
  const { node, problem } = first;
  const params = { owner: brief(node.domain), at: problem.start + 1, problem: problemText(problem), count: found.length, ...mended(node) };
  return fail(
    found.slice(0, MOST_EVIDENCE).map(({ node, problem }) => problemEvidence(node, problem)),
    { detail: isOwn(node) ? "own" : "included", params },
  );
}

// Only the domain's own record can be mended by those who look at it.
function mended(node: WalkedRecord) {
  return proposal(isOwn(node) && node.record ? repaired(node.record) : null);
}

function isOwn({ path }: WalkedRecord): boolean {
  return path.length === 1;
}

const MECHANISMS: Readonly<Record<string, string>> = {
  include: "include",
  a: "a",
  mx: "mx",
  ptr: "ptr",
  ip4: "ip4",
  ip6: "ip6",
  ipv4: "ip4",
  ipv6: "ip6",
  exists: "exists",
};

export const mechanismAsModifier = spfCheck({
  id: "spf/mechanism-as-modifier",
  severity: "warning",
  title: "Every mechanism is written with a colon",
  failureTitle: "{count} {count|mechanism is|mechanisms are} written with = and so ignored",
  why: "A name followed by = is a modifier, and receivers ignore modifiers that they do not know. The senders meant here are not authorised.",
  fix: "Write the mechanism with a colon.{unfixable|| This is probably what was meant:\n}{record}",
  details: NO_RECORD,
  references: [rfc(7208, "6"), rfc(7208, "4.6.1")],
  test: (facts) =>
    onRecord(facts, (root) => {
      const mistaken = root.terms.filter(({ term }) => term.name === "unknown" && Object.hasOwn(MECHANISMS, term.label));
      if (mistaken.length === 0) return pass();
      const words = root.record.terms.map((term) =>
        term.name === "unknown" && Object.hasOwn(MECHANISMS, term.label)
          ? MECHANISMS[term.label] + term.text.slice(term.label.length).replace("=", ":")
          : term.text,
      );
      return fail(
        mistaken.slice(0, MOST_EVIDENCE).map((term) => termEvidence(root, term)),
        { params: { count: mistaken.length, ...proposal(["v=spf1", ...words].join(" ")) } },
      );
    }),
});
