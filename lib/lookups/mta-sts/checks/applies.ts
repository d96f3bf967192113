import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, skip, unknown } from "#lib/engine/check.ts";
import type { Halt, Stage } from "#lib/lookups/fetched/halt.ts";
import { FILE_DETAILS, judgeFile, judgeStage } from "#lib/lookups/fetched/judge.ts";
import { isAnnounced, isPolicyServed, type MtaStsFacts } from "#lib/lookups/mta-sts/facts.ts";
import type { MtaStsPolicy } from "#lib/protocols/mta-sts/policy.ts";
import type { MtaStsRecord } from "#lib/protocols/mta-sts/record.ts";
import type { MtaStsSelection } from "#lib/protocols/mta-sts/select.ts";
import { visible } from "#lib/report/visible.ts";

type Answered = Exclude<MtaStsSelection, { status: "failed" }>;

/** Why a check does not apply or cannot be made. */
export const NO_ANSWER = { unanswered: UNANSWERED } as const;
export const NO_RECORD = { ...NO_ANSWER, "no-record": "{domain} has no MTA-STS record that counts." } as const;
export const NO_FILE = { ...NO_ANSWER, ...FILE_DETAILS, "not-published": "{domain} has no MTA-STS policy." } as const;
export const NO_POLICY = { ...NO_FILE, "not-valid": "The policy cannot be read; another check says why." } as const;

/** Judges what stands at the name of the record, once there is an answer. */
export function onAnswer<Detail extends string>(
  { name, selection }: MtaStsFacts,
  test: (selection: Answered) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_ANSWER> {
  return selection.status === "failed" ? unknown("unanswered", unanswered(visible(name), "TXT", selection.answer)) : test(selection);
}

/** Judges the record. */
export function onRecord<Detail extends string>(
  facts: MtaStsFacts,
  test: (record: MtaStsRecord) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_RECORD> {
  return onAnswer<Detail | keyof typeof NO_RECORD>(facts, (selection) =>
    selection.status === "record" ? test(selection.record) : skip("no-record", { domain: visible(facts.domain) }),
  );
}

/** Judges one stage of the fetch of the policy file, where there is, or should be, a policy. */
export function onStage<Detail extends string>(
  facts: MtaStsFacts,
  stage: Stage,
  failed: (halt: Halt) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_FILE> {
  return wherePublished<Detail | keyof typeof NO_FILE>(facts, () => judgeStage(facts.file, stage, failed));
}

/** Judges the policy file as it came. */
export function onFile<Detail extends string>(
  facts: MtaStsFacts,
  test: (policy: MtaStsPolicy) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_FILE> {
  const { policy } = facts;
  return wherePublished<Detail | keyof typeof NO_FILE>(facts, () =>
    judgeFile<Detail | keyof typeof NO_FILE>(facts.file, () => (policy ? test(policy) : skip("not-reached"))),
  );
}

/** Judges what the policy says. */
export function onPolicy<Detail extends string>(
  facts: MtaStsFacts,
  test: (policy: MtaStsPolicy) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_POLICY> {
  return onFile<Detail | keyof typeof NO_POLICY>(facts, (policy) => (policy.valid ? test(policy) : skip("not-valid")));
}

/** Where neither the record nor a file says that there is a policy, nothing is wrong with it. */
function wherePublished<Detail extends string>(
  facts: MtaStsFacts,
  test: () => CheckResult<Detail>,
): CheckResult<Detail | "unanswered" | "not-published"> {
  if (isAnnounced(facts) || isPolicyServed(facts)) return test();
  const { selection, name, domain } = facts;
  if (selection.status === "failed") return unknown("unanswered", unanswered(visible(name), "TXT", selection.answer));
  return skip("not-published", { domain: visible(domain) });
}
