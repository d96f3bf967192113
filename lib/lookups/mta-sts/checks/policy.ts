import { fail, pass } from "#lib/engine/check.ts";
import { fetchEvidence, lineEvidence } from "#lib/lookups/fetched/evidence.ts";
import type { MtaStsFacts } from "#lib/lookups/mta-sts/facts.ts";
import { policyProblemText } from "#lib/lookups/mta-sts/problem-texts.ts";
import { repairedPolicy } from "#lib/protocols/mta-sts/parse-policy.ts";
import { isIrregular, type MtaStsPolicy, type PolicyProblem } from "#lib/protocols/mta-sts/policy.ts";
import { linesOf } from "#lib/protocols/mta-sts/policy-lines.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_FILE, NO_POLICY, onFile, onPolicy } from "./applies.ts";
import { mtaStsCheck } from "./declare.ts";

/** Pieces of evidence that one finding shows, and lines of a file that one fix proposes. */
const MOST_SHOWN = 10;
const MOST_LINES = 40;

export const policySyntax = mtaStsCheck({
  id: "mta-sts/policy-syntax",
  severity: "error",
  title: "The policy follows the grammar",
  failureTitle: "{count} {count|place breaks|places break} the grammar of the policy",
  why: "Senders that cannot read the policy go on as if there were none, or by one that they have kept from before.",
  fix: "Correct the marked {count|place|places}.{fixable| With that the policy is|}\n{policy}",
  details: NO_FILE,
  references: [rfc(8461, "3.2")],
  test: (facts) =>
    onFile(facts, (policy) => {
      const problems = policy.problems.filter((problem) => !isIrregular(problem));
      if (problems.length === 0) return pass({ evidence: [fetchEvidence(facts.file)] });
      return fail(problemEvidence(facts, policy, problems), { params: { count: problems.length, ...mended(policy) } });
    }),
});

export const irregularPolicy = mtaStsCheck({
  id: "mta-sts/irregular-policy",
  severity: "warning",
  title: "Nothing stands in the policy that the grammar does not know",
  failureTitle: "{count} {count|place|places} of the policy {count|is|are} not as the grammar has it",
  why: "What is meant is plain, and most senders read it so. The grammar knows no empty lines and no byte order mark, and of a key that is repeated the first counts.",
  fix: "Remove what is marked.{fixable| With that the policy is|}\n{policy}",
  details: NO_POLICY,
  references: [rfc(8461, "3.2")],
  test: (facts) =>
    onPolicy(facts, (policy) => {
      const { problems } = policy;
      if (problems.length === 0) return pass();
      return fail(problemEvidence(facts, policy, problems), { params: { count: problems.length, ...mended(policy) } });
    }),
});

function problemEvidence({ file }: MtaStsFacts, { text }: MtaStsPolicy, problems: readonly PolicyProblem[]): Evidence[] {
  const lines = linesOf(text);
  return problems.slice(0, MOST_SHOWN).map((problem) => {
    const line = lines[problem.line - 1] ?? { start: 0, end: 0, whole: { start: 0, end: 0 } };
    const mark: [number, number] = [problem.start - line.start, Math.min(problem.end, line.end) - line.start];
    const marked = mark[0] < mark[1] ? mark : undefined;
    return lineEvidence(file, `line ${problem.line}`, text.slice(line.start, line.end), marked, policyProblemText(problem));
  });
}

/** Params of the policy as it was probably meant, where there is one that people can copy. */
function mended(policy: MtaStsPolicy): { fixable: number; policy: string } {
  const text = repairedPolicy(policy)?.trimEnd() ?? null;
  const lines = text?.split(/\r?\n/) ?? [];
  const fixable = text !== null && lines.length <= MOST_LINES;
  return { fixable: fixable ? 1 : 0, policy: fixable ? lines.map(visible).join("\n") : "" };
}
