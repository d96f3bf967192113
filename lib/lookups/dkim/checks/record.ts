import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { keyProblemText } from "#lib/lookups/dkim/problem-texts.ts";
import { proposal } from "#lib/lookups/dkim/proposal.ts";
import { textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { dkimCheck } from "./declare.ts";
import { judgedSelectors, keyEvidence } from "./judged-key.ts";
import { ABOUT_KEYS, judgeKeys, nameList, openQuestion } from "./judging.ts";

export const severalRecords = dkimCheck({
  id: "dkim/several-records",
  severity: "error",
  title: "Every selector has one record",
  failureTitle: "{count} {count|selector has|selectors have} several TXT records",
  why: "There must be one record at a selector. With several, receivers may take any of them or give up, and the signature is valid for some and not for others.",
  fix: "Keep the record with the key in use, and remove the others. A new key belongs at a selector of its own.",
  details: ABOUT_KEYS,
  references: [rfc(6376, "3.6.2.2"), rfc(6376, "6.1.2")],
  test(facts): CheckResult<keyof typeof ABOUT_KEYS> {
    const found = judgedSelectors(facts).filter(({ records }) => records > 0);
    const several = found.filter(({ records }) => records > 1);
    if (several.length > 0) {
      const params = { count: several.length, names: nameList(several.map(({ selector }) => selector)) };
      return fail(
        several.flatMap((selector) => selector.keys.map(({ record }) => textEvidence(selector, record.text))),
        { detail: "named", params },
      );
    }
    const open = openQuestion(facts);
    if (open) return unknown("unanswered", open);
    return found.length > 0 ? pass() : skip("no-key");
  },
});

export const recordInvalid = dkimCheck({
  id: "dkim/record-invalid",
  severity: "error",
  title: "Every record follows the grammar",
  failureTitle: "{share} {count|stands in a record that breaks|stand in records that break} the grammar",
  why: "Receivers must ignore a key record that breaks the grammar. Signatures with this selector fail: key syntax error.",
  fix: "Correct what is marked.{fixable| This is probably what was meant:|}\n{line}",
  details: { ...ABOUT_KEYS, named: "{names}: {problem}." },
  references: [rfc(6376, "3.6.1"), rfc(6376, "3.2"), rfc(6376, "6.1.2")],
  test: (facts) =>
    judgeKeys(facts, {
      broken: (key) => key.record.problems.map((problem) => keyEvidence(key, problem, keyProblemText(problem))),
      params: ([first]) => {
        const [problem] = first?.record.problems ?? [];
        return { problem: problem ? keyProblemText(problem) : "", ...proposal(first) };
      },
    }),
});
